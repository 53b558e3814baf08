export const id=148;
export const ids=[148];
export const modules={
2148:
((_webpack_module,$out,$load)=>{
$load.d($out,{
P:()=>(Refusal)
});
var _errors_0=$load(9807);
class Refusal extends _errors_0 .e2{
}
})
};
