// AWS::Scheduler::ScheduleGroup: Ref is the name.
import { generatedName } from "../../iam/names.ts";
import { objects, text } from "../../properties.ts";
import { peopleTags, type ResourceModel } from "../../resource.ts";
import { makeGroup, removeGroup } from "../schedules.ts";

const NAME_AT_MOST = 64;

export const scheduleGroup: ResourceModel = {
  type: "AWS::Scheduler::ScheduleGroup",
  create: async (lab, request) => {
    const name = text(request.properties, "Name") ?? generatedName(lab, request.stackName, request.logicalId, NAME_AT_MOST);
    const own = (objects(request.properties, "Tags") ?? []).map(({ Key, Value }) => ({ Key: String(Key), Value: String(Value) }));
    makeGroup(lab, name, [...request.tags, ...own]);
    request.initiated(name);
    await lab.clock.sleep(lab.draw("scheduler.write"));
    return { physicalId: name };
  },
  update: async (lab, request, { physicalId }) => {
    await lab.clock.sleep(lab.draw("scheduler.write"));
    const own = (objects(request.properties, "Tags") ?? []).map(({ Key, Value }) => ({ Key: String(Key), Value: String(Value) }));
    const group = lab.scheduler.groups.get(physicalId);
    if (group !== undefined) group.tags = [...request.tags, ...own];
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await lab.clock.sleep(lab.draw("scheduler.write"));
    if (lab.scheduler.groups.has(physicalId)) removeGroup(lab, physicalId);
  },
  read: (lab, { physicalId }) => {
    const own = lab.scheduler.groups.get(physicalId);
    return own && { Name: own.name, Tags: peopleTags(own.tags) };
  },
  attribute: (lab, physicalId, name) => {
    const group = lab.scheduler.groups.get(physicalId);
    switch (name) {
      case "Arn":
        return group?.arn;
      case "State":
        return group === undefined ? undefined : "ACTIVE";
      case "CreationDate":
      case "LastModificationDate":
        return group === undefined ? undefined : new Date(group.createdAt).toISOString();
      default:
        return undefined;
    }
  },
};
