package fr.estran.bilan.actes;

import static fr.estran.bilan.actes.SaisieDeReglage.uneLigne;

import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What the sheet of a deposit says, as it was filled in: what was not sent is what the facts propose. */
public record SaisieDeDepot(
        @Nullable String numero,
        @Nullable String le,
        @Nullable String objet) {

    private static final Messages M = Messages.de("bilan/actes");

    /** Of the form that @ctes checks. */
    private static final int OBJET = 500;

    private static final String NUMERO = "[A-Za-z0-9_]{1,15}";

    SaisieDeDepot sinon(SaisieDeDepot proposee) {
        return new SaisieDeDepot(
                numero == null ? proposee.numero : numero,
                le == null ? proposee.le : le,
                objet == null ? proposee.objet : objet);
    }

    /** By field, what is wrong with it: nothing is cut nor put right in silence. */
    SequencedMap<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (!numeroDit().matches(NUMERO)) {
            fautes.put("numero", M.dire("dossier_depot.faute.numero"));
        }
        if (jour() == null) {
            fautes.put("le", M.dire("saisie.date"));
        }
        if (objetDit().isEmpty()) {
            fautes.put("objet", M.dire("dossier_depot.faute.objet"));
        }
        int longueur = objetDit().codePointCount(0, objetDit().length());
        if (longueur > OBJET) {
            fautes.put("objet", M.dire("dossier_depot.faute.objet_long", "n", longueur));
        }
        return fautes;
    }

    String numeroDit() {
        return uneLigne(numero);
    }

    String objetDit() {
        return uneLigne(objet);
    }

    @Nullable LocalDate jour() {
        try {
            return LocalDate.parse(uneLigne(le));
        } catch (DateTimeParseException malEcrite) {
            return null;
        }
    }
}
