import '../../worker/engine/same-everywhere.test.ts'
