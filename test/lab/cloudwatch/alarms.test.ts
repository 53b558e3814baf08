// model.md of CloudWatch: alarms are kept, listed and set; nothing evaluates them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DeleteAlarmsCommand, DescribeAlarmsCommand, PutMetricAlarmCommand, SetAlarmStateCommand } from "@aws-sdk/client-cloudwatch";
import { setAlarm } from "../../../src/lab/cloudwatch/alarms.ts";
import { cloudwatchResources } from "../../../src/lab/cloudwatch/resources/index.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import type { AwsCommand } from "../../../src/ports/aws.ts";
import { ask, errorOf, inLab, START } from "../ec2/support.ts";

const METRIC = {
  MetricName: "HTTPCode_Target_5XX_Count",
  Namespace: "AWS/ApplicationELB",
  Statistic: "Sum",
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 10,
  ComparisonOperator: "GreaterThanThreshold",
} as const;

const cloudwatch = <Output>(lab: Lab, command: AwsCommand<Output>) => ask(lab, command, "cloudwatch");
const put = (lab: Lab, AlarmName: string, more: object = {}) =>
  cloudwatch(lab, new PutMetricAlarmCommand({ AlarmName, ...METRIC, ...more }));
const names = (lab: Lab, input: ConstructorParameters<typeof DescribeAlarmsCommand>[0] = {}) =>
  cloudwatch(lab, new DescribeAlarmsCommand(input)).MetricAlarms?.map(({ AlarmName }) => AlarmName);

test("a new alarm has insufficient data; its definition comes back as it was put", () =>
  inLab(async (lab) => {
    put(lab, "errors", { Dimensions: [{ Name: "LoadBalancer", Value: "app/site/1" }], Tags: [{ Key: "team", Value: "web" }] });
    const [alarm] = cloudwatch(lab, new DescribeAlarmsCommand({})).MetricAlarms ?? [];
    assert.deepEqual(
      [alarm?.AlarmArn, alarm?.StateValue, alarm?.StateReason, alarm?.ActionsEnabled, alarm?.Threshold, alarm?.AlarmActions],
      [
        "arn:aws:cloudwatch:ap-northeast-1:111122223333:alarm:errors",
        "INSUFFICIENT_DATA",
        "Unchecked: Initial alarm creation",
        true,
        10,
        [],
      ],
    );
    assert.deepEqual(alarm?.Dimensions, [{ Name: "LoadBalancer", Value: "app/site/1" }]);
    assert.equal(alarm?.StateUpdatedTimestamp?.getTime(), START);
  }));

test("a state that is set stays, also when the definition changes; the transition is dated", () =>
  inLab(async (lab) => {
    put(lab, "errors");
    await lab.clock.sleep(1_000);
    cloudwatch(lab, new SetAlarmStateCommand({ AlarmName: "errors", StateValue: "ALARM", StateReason: "by hand", StateReasonData: "{}" }));
    await lab.clock.sleep(1_000);
    setAlarm(lab, "errors", "ALARM", "still");
    put(lab, "errors", { Threshold: 20 });
    const [alarm] = cloudwatch(lab, new DescribeAlarmsCommand({ AlarmNames: ["errors"] })).MetricAlarms ?? [];
    assert.deepEqual([alarm?.StateValue, alarm?.StateReason, alarm?.Threshold], ["ALARM", "still", 20]);
    assert.equal(alarm?.StateTransitionedTimestamp?.getTime(), START + 1_000);
    assert.equal(alarm?.StateUpdatedTimestamp?.getTime(), START + 2_000);
  }));

test("alarms are found by name, prefix, state and action, in pages, sorted", () =>
  inLab(async (lab) => {
    for (const name of ["b2", "a1", "b1", "c"]) put(lab, name, name === "c" ? { OKActions: ["arn:aws:sns:r:1:t"] } : {});
    setAlarm(lab, "b1", "ALARM", "");
    assert.deepEqual(names(lab), ["a1", "b1", "b2", "c"]);
    assert.deepEqual(names(lab, { AlarmNames: ["c", "a1", "none"] }), ["a1", "c"]);
    assert.deepEqual(names(lab, { AlarmNames: [] }), ["a1", "b1", "b2", "c"]);
    assert.deepEqual(names(lab, { AlarmNamePrefix: "b" }), ["b1", "b2"]);
    assert.deepEqual(names(lab, { StateValue: "ALARM" }), ["b1"]);
    assert.deepEqual(names(lab, { ActionPrefix: "arn:aws:sns" }), ["c"]);
    assert.deepEqual(names(lab, { AlarmTypes: ["CompositeAlarm"] }), []);
    const first = cloudwatch(lab, new DescribeAlarmsCommand({ MaxRecords: 3 }));
    assert.deepEqual(names(lab, { MaxRecords: 3, NextToken: first.NextToken }), ["c"]);
    assert.match(
      errorOf(() => names(lab, { MaxRecords: 101 })),
      /^ValidationException: .*'maxRecords'/,
    );
    assert.match(
      errorOf(() => names(lab, { AlarmNames: ["a"], AlarmNamePrefix: "a" })),
      /^InvalidParameterCombination/,
    );
  }));

test("deleting is all or nothing", () =>
  inLab(async (lab) => {
    put(lab, "a");
    assert.equal(
      errorOf(() => cloudwatch(lab, new DeleteAlarmsCommand({ AlarmNames: ["a", "b"] }))),
      "ResourceNotFound: Alarm b does not exist",
    );
    assert.deepEqual(names(lab), ["a"]);
    cloudwatch(lab, new DeleteAlarmsCommand({ AlarmNames: ["a"] }));
    assert.deepEqual(names(lab), []);
  }));

const refused: readonly (readonly [more: object, error: RegExp])[] = [
  [{ AlarmName: "" }, /^ValidationException: .*AlarmName/],
  [{ ComparisonOperator: "Above" }, /^ValidationException: .*'comparisonOperator'/],
  [{ EvaluationPeriods: 0 }, /^ValidationException: .*EvaluationPeriods/],
  [{ Threshold: undefined }, /^MissingRequiredParameterException: .*Threshold/],
  [{ Statistic: undefined }, /^MissingRequiredParameterException: .*Statistic/],
  [{ Statistic: "Median" }, /^ValidationException: .*'statistic'/],
  [{ ExtendedStatistic: "p99" }, /^InvalidParameterCombinationException/],
  [{ Period: 45 }, /^ValidationException: Period/],
  [{ Period: 60, EvaluationPeriods: 1_441 }, /^ValidationException: Metrics cannot be checked across more than a day/],
  [{ DatapointsToAlarm: 2 }, /^ValidationException: .*DatapointsToAlarm/],
  [{ TreatMissingData: "perhaps" }, /^ValidationException: .*TreatMissingData/],
  [{ Metrics: [{ Id: "m" }] }, /^InvalidParameterCombinationException/],
];
for (const [more, error] of refused) {
  test(`PutMetricAlarm with ${JSON.stringify(more)} is refused`, () =>
    inLab(async (lab) => {
      assert.match(
        errorOf(() => put(lab, "a", more)),
        error,
      );
      assert.deepEqual(names(lab), []);
    }));
}

test("an unknown alarm or state cannot be set", () =>
  inLab(async (lab) => {
    put(lab, "a");
    const set = (AlarmName: string, StateValue: "OK", more = {}) =>
      errorOf(() => cloudwatch(lab, new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: "r", ...more })));
    assert.equal(set("b", "OK"), "ResourceNotFound: Alarm b does not exist");
    assert.match(set("a", "FINE" as "OK"), /^ValidationException: .*'stateValue'/);
    assert.match(set("a", "OK", { StateReasonData: "{" }), /^InvalidFormatFault/);
  }));

test("CloudFormation makes, changes and removes an alarm", () =>
  inLab(async (lab) => {
    const [model] = cloudwatchResources;
    assert.ok(model);
    const properties = { ...METRIC, Threshold: "10", Period: "60", EvaluationPeriods: "1", ActionsEnabled: "false" };
    const request = {
      stackId: "1",
      stackName: "site",
      logicalId: "Errors",
      type: model.type,
      properties,
      tags: [],
      initiated: () => undefined,
    };
    const { physicalId } = await model.create(lab, request);
    assert.match(physicalId, /^site-Errors-/);
    const [made] = cloudwatch(lab, new DescribeAlarmsCommand({})).MetricAlarms ?? [];
    assert.deepEqual([made?.Threshold, made?.Period, made?.ActionsEnabled], [10, 60, false]);
    assert.equal(model.attribute(lab, physicalId, "Arn"), made?.AlarmArn);
    const existing = { ...request, physicalId };
    await model.update?.(lab, { ...request, properties: { ...properties, Threshold: 5 } }, existing);
    assert.equal(cloudwatch(lab, new DescribeAlarmsCommand({})).MetricAlarms?.[0]?.Threshold, 5);
    await model.remove(lab, existing);
    assert.deepEqual(names(lab), []);
  }));
