package fr.estran.usagers;

import fr.estran.commun.UsagerId;

/** One has heard of somebody of the register: they called, or put their sheet right. */
public record PersonneEntendue(UsagerId usager) {}
