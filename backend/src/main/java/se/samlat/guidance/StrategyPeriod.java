package se.samlat.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.samlat.entry.Entry;

/** A row of the strategy periods. */
@Entity
@Table(name = "strategy_period")
class StrategyPeriod extends Entry {}
