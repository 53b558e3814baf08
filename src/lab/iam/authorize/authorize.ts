import type { AwsService } from "../../../ports/aws.ts";
import type { Lab } from "../../lab.ts";
import type { Caller } from "../../sts/caller.ts";
export function authorize(_lab: Lab, _caller: Caller, _service: AwsService, _operation: string, _input: object): void {}
