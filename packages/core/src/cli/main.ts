#!/usr/bin/env node
// The command `trending-papers`: the only file here that does something when it is loaded.
import process from 'node:process';
import { nodeRuntime } from './node-runtime.ts';
import { runCommandLine } from './run-command-line.ts';

// Not process.exit: what was written to a pipe must still leave.
process.exitCode = await runCommandLine(nodeRuntime());
