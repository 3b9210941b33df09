import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no element #app');
createRoot(place).render(
  <StrictMode>
    <h1>React</h1>
  </StrictMode>,
);
