// What listeners and listener rules have in common as resources: they are there at once, route requests, and bear tags under their arn.
import type { Lab } from "../../lab.ts";
import type { Properties } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { liveTags, putTags, smallChange } from "./shared.ts";

/** `Owner`: what a `Thing` belongs to for life: a listener to a load balancer, a rule to a listener. */
interface Kind<Thing, Owner, Settings> {
  readonly type: string;
  readonly ownerNamed: (lab: Lab, properties: Properties) => Owner;
  readonly ownerOf: (thing: Thing) => Owner;
  readonly settings: (lab: Lab, owner: Owner, properties: Properties) => Settings;
  readonly create: (lab: Lab, owner: Owner, settings: Settings) => Thing;
  readonly change: (lab: Lab, thing: Thing, settings: Settings) => void;
  readonly remove: (lab: Lab, thing: Thing) => void;
  /** Undefined when it is gone. */
  readonly find: (lab: Lab, arn: string) => Thing | undefined;
  /** Throws in AWS's words when it is gone. */
  readonly require: (lab: Lab, arn: string) => Thing;
  readonly attribute: (thing: Thing, name: string) => unknown;
  /** Its properties but for the tags. */
  readonly read: (thing: Thing) => Properties;
}

export function listeningModel<Thing extends { readonly arn: string }, Owner, Settings>(kind: Kind<Thing, Owner, Settings>): ResourceModel {
  return {
    type: kind.type,

    create: async (lab, request) => {
      const owner = kind.ownerNamed(lab, request.properties);
      const thing = kind.create(lab, owner, kind.settings(lab, owner, request.properties));
      request.initiated(thing.arn);
      putTags(lab, thing.arn, request);
      await smallChange(lab);
      return { physicalId: thing.arn };
    },

    update: async (lab, request, existing) => {
      const thing = kind.require(lab, existing.physicalId);
      await smallChange(lab);
      kind.change(lab, thing, kind.settings(lab, kind.ownerOf(thing), request.properties));
      putTags(lab, thing.arn, request);
      return { physicalId: thing.arn };
    },

    remove: async (lab, existing) => {
      const thing = kind.find(lab, existing.physicalId);
      if (thing === undefined) return;
      kind.remove(lab, thing);
      await smallChange(lab);
    },

    read: (lab, existing) => {
      const thing = kind.find(lab, existing.physicalId);
      return thing && { ...kind.read(thing), Tags: liveTags(lab, thing.arn) };
    },

    attribute: (lab, physicalId, name) => {
      const thing = kind.find(lab, physicalId);
      return thing && kind.attribute(thing, name);
    },
  };
}
