mod expected;
mod facts;
mod options;
