mod damage;
mod damaged;
mod expected;
mod facts;
mod options;
mod properties;
mod write;
