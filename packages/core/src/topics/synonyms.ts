import { stemOf } from '../analysis/stem.ts';
import { wordsOf } from '../analysis/words.ts';

/**
 * Abbreviations that mean one thing in the titles of papers, with their long forms. What has several
 * meanings there (CV, DFT, IR, KD, KG, ML, MPC, QA) is not among them.
 */
const SYNONYMS = `AGI=artificial general intelligence
AI=artificial intelligence
ASR=automatic speech recognition
BCI=brain computer interface
CNN=convolutional neural network
CoT=chain of thought
DNN=deep neural network
DPO=direct preference optimization
GAN=generative adversarial network
GCN=graph convolutional network
GNN=graph neural network
GRPO=group relative policy optimization
HCI=human computer interaction
ICL=in context learning
LLM=large language model
LoRA=low rank adaptation
LSTM=long short term memory
MARL=multi agent reinforcement learning
MCMC=markov chain monte carlo
MCTS=monte carlo tree search
MDP=markov decision process
MLLM=multimodal large language model=multimodal LLM
MoE=mixture of experts
MRI=magnetic resonance imaging
NeRF=neural radiance field
NER=named entity recognition
NeurIPS=NIPS=neural information processing systems
NLI=natural language inference
NLP=natural language processing
NMT=neural machine translation
OCR=optical character recognition
OOD=out of distribution
PCA=principal component analysis
PEFT=parameter efficient fine tuning=parameter efficient finetuning
PINN=physics informed neural network
POMDP=partially observable markov decision process
PPO=proximal policy optimization
RAG=retrieval augmented generation
RL=reinforcement learning
RLHF=reinforcement learning from human feedback
RLVR=reinforcement learning with verifiable rewards
RNN=recurrent neural network
SGD=stochastic gradient descent
SLAM=simultaneous localization and mapping
SSM=state space model
SVM=support vector machine
TTS=text to speech
UAV=unmanned aerial vehicle
VAE=variational autoencoder
ViT=vision transformer
VLA=vision language action
VLM=vision language model
VQA=visual question answering
XAI=explainable artificial intelligence=explainable AI
3DGS=3D gaussian splatting=gaussian splatting`;

/** How synonyms are used: not at all, or with more of them, by abbreviation; an empty list takes one away. */
export type SynonymOption = false | Readonly<Record<string, readonly string[]>>;

/** Knows what else a phrase is called. Phrases are lists of normalised words and agree by their stems. */
export class Synonyms {
  /** The words of the longest phrase that has a synonym. */
  readonly longest: number;
  readonly #others = new Map<string, string[][]>();
  readonly #beginnings = new Set<string>();

  constructor(option: SynonymOption = {}) {
    const groups = option === false ? [] : synonymGroups(option);
    for (const forms of groups) this.#add(forms.map(wordsOf).filter(({ length }) => length > 0));
    this.longest = Math.max(0, ...groups.flat().map((form) => wordsOf(form).length));
  }

  /** The other names of a phrase; none for most. */
  of(words: readonly string[]): readonly string[][] {
    return this.#others.get(keyOf(words)) ?? [];
  }

  /** Whether a phrase that has other names may begin with these words. */
  mayBeginWith([first]: readonly string[]): boolean {
    return first !== undefined && this.#beginnings.has(stemOf(first));
  }

  #add(forms: string[][]): void {
    for (const form of forms) {
      const key = keyOf(form);
      this.#beginnings.add(keyOf(form.slice(0, 1)));
      const others = forms.filter((other) => other !== form);
      this.#others.set(key, [...(this.#others.get(key) ?? []), ...others]);
    }
  }
}

/** All names of each thing, the abbreviation first: ours with changes by abbreviation. */
export function synonymGroups(more: Readonly<Record<string, readonly string[]>> = {}): string[][] {
  const own = Object.entries(more).map(([short, forms]) => [short, ...forms]);
  const replaced = new Set(Object.keys(more).map((short) => short.toLowerCase()));
  const ours = SYNONYMS.split('\n').map((line) => line.split('='));
  return [...ours.filter(([short = '']) => !replaced.has(short.toLowerCase())), ...own];
}

function keyOf(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}
