package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;

/** One has heard of somebody of the register: they called, or put their sheet right. */
public record PersonneEntendue(UsagerId usager) {}
