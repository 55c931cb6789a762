import type { plKinds } from './pl-kinds';
import { plural } from './plural';

/** The English names and numbers of what the library's nodes are. */
export const enKinds: typeof plKinds = {
  kinds: {
    vision: 'Vision',
    mission: 'Mission',
    challenge: 'Challenge',
    interventionArea: 'Intervention area',
    sphere: 'Sphere',
    strategicGoal: 'Strategic goal',
    operationalGoal: 'Operational goal',
    action: 'Line of action',
    question: 'Question',
    deliverable: 'Deliverable',
    venue: 'Venue',
    advisory: 'Advice',
    outcome: 'Outcome',
  },
  kindGroups: {
    vision: 'Vision',
    mission: 'Mission',
    challenge: 'Challenges',
    interventionArea: 'Intervention areas',
    question: 'Questions',
    deliverable: 'Deliverables',
    venue: 'Venues',
    advisory: 'Advice',
    outcome: 'Outcomes',
  },
  kindCounts: {
    vision: plural('{count} vision', '{count} visions'),
    mission: plural('{count} mission', '{count} missions'),
    challenge: plural('{count} challenge', '{count} challenges'),
    interventionArea: plural('{count} intervention area', '{count} intervention areas'),
    sphere: plural('{count} sphere', '{count} spheres'),
    strategicGoal: plural('{count} strategic goal', '{count} strategic goals'),
    operationalGoal: plural('{count} operational goal', '{count} operational goals'),
    action: plural('{count} line of action', '{count} lines of action'),
    question: plural('{count} question', '{count} questions'),
    deliverable: plural('{count} deliverable', '{count} deliverables'),
    venue: plural('{count} venue', '{count} venues'),
    advisory: plural('{count} entry on advice', '{count} entries on advice'),
    outcome: plural('{count} outcome', '{count} outcomes'),
  },
};
