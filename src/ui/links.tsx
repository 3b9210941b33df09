import { Button, type ButtonProps } from '@mantine/core';
import { createLink, useParams } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface AnchorButtonProps
  extends ButtonProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> {
  ref?: Ref<HTMLAnchorElement>;
}

function AnchorButton(props: AnchorButtonProps) {
  return <Button component="a" {...props} />;
}

/** A link that looks like a button: it goes somewhere, it does not do something. */
export const LinkButton = createLink(AnchorButton);

/** The value of a parameter of the present route. A route without it is a bug, so it throws. */
export function useRouteParam(name: string): string {
  const params: Record<string, unknown> = useParams({ strict: false });
  const value = params[name];
  if (typeof value !== 'string') throw new Error(`The route has no parameter ${name}`);
  return value;
}
