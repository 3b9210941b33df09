// The style sheet of each component in use, in the kit's own order (an element before what is
// built from it). Sheets of components that only lazy screens use are imported beside them.
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Loader.css';
import './fonts.css';
import './tokens.css';
import './frame.css';
import './parts.css';
import './popover.css';
