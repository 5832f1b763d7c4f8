package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.themes.FormesDAide;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the database gives of any column, said or written. */
record Valeurs(FormesDAide formes, MotDeQuartier mot, ZoneId fuseau) {

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");

    String dire(@Nullable Object valeur) {
        return switch (valeur) {
            case null -> "";
            case Boolean oui -> oui ? "oui" : "non";
            case Date moment -> dire(lire(moment));
            case Instant moment -> {
                var local = LocalDateTime.ofInstant(moment, fuseau);
                yield Jours.dire(local.toLocalDate()) + ", "
                        + Jours.dire(local.toLocalTime().withSecond(0));
            }
            case LocalDate jour -> Jours.dire(jour);
            case List<?> liste -> liste.stream().map(this::dire).collect(Collectors.joining(", "));
            case Object[] liste -> dire(Arrays.asList(liste));
            default -> enMots(valeur.toString());
        };
    }

    /** A code of the records, all of whose closed lists have words (a test sees to it); anything else is what somebody wrote. */
    private String enMots(String valeur) {
        var type = Code.lire(TypeDAction.class, valeur);
        if (type.isPresent()) {
            return formes.de(type.get()).publique().singulier();
        }
        var besoin = Code.lire(BesoinDAccueil.class, valeur);
        if (besoin.isPresent()) {
            return besoin.get().bref();
        }
        var cle = "valeur." + valeur;
        return MESSAGES.connait(cle) ? MESSAGES.dire(cle, mot.valeurs()) : valeur;
    }

    /** Days and moments as ISO 8601 writes them. */
    static Object ecrire(Object valeur) {
        return switch (valeur) {
            case Boolean oui -> oui;
            case Number nombre -> nombre;
            case Date moment -> lire(moment).toString();
            case Object[] liste -> Arrays.asList(liste);
            case List<?> liste -> liste;
            default -> valeur.toString();
        };
    }

    /** A day of the database is a moment in Java, and says of itself that it is none. */
    private static Object lire(Date moment) {
        var texte = moment.toString();
        return texte.length() == 10 ? LocalDate.parse(texte) : moment.toInstant();
    }
}
