import { Component, type ReactNode } from 'react';

type Props = { readonly onError: (error: Error) => void; readonly children: ReactNode };

/** Keeps a fault of the interface from spreading: the text and the picture stand outside React. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
