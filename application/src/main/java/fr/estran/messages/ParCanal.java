package fr.estran.messages;

import java.util.UUID;

/**
 * People of an action who are to be told, by one channel.
 *
 * @param canal {@code sms}, {@code courriel}, {@code appel}, {@code courrier}, or {@code aucun}
 * @param restent those who do not know yet
 */
public record ParCanal(UUID action, String canal, int nombre, int restent) {}
