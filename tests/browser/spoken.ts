import { cdp } from 'vitest/browser';

/** A node of the accessibility tree, as the protocol of Chromium gives it. */
interface TreeNode {
  role?: { value: string };
  name?: { value: string };
  ignored?: boolean;
  properties?: { name: string; value: { value: unknown } }[];
}

/** The page with the iframes in it, of which the test is one. */
interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}

/** What a screen reader finds: roles with their names and what is pressed, in the order of reading. */
export async function spoken(): Promise<string[]> {
  const session = cdp() as unknown as {
    send(method: 'Accessibility.getFullAXTree', of: object): Promise<{ nodes: TreeNode[] }>;
    send(method: 'Page.getFrameTree'): Promise<{ frameTree: FrameTree }>;
  };
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.at(-1)?.frame.id;
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
  return nodes
    .filter(({ ignored, role }) => !ignored && role !== undefined)
    .map(({ role, name, properties = [] }) => {
      const isPressed = properties.some(
        (one) => one.name === 'pressed' && one.value.value === 'true',
      );
      return `${role?.value}: ${name?.value ?? ''}${isPressed ? ', pressed' : ''}`.trim();
    });
}
