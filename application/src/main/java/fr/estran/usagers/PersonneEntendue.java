package fr.estran.usagers;

import java.util.UUID;

/** One has heard of somebody of the register: they called, or put their sheet right. */
public record PersonneEntendue(UUID usager) {}
