package fr.estran.messages;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.Telephone;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A number or an address, in one field: whoever lost their code knows by which of them they are reached. */
public record SaisieDuMoyen(String moyen) {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    public SaisieDuMoyen {
        moyen = moyen.replaceAll("\\p{Cntrl}", " ").strip();
    }

    Optional<Telephone> telephone() {
        return moyen.contains("@") ? Optional.empty() : Telephone.lire(moyen);
    }

    Optional<String> courriel() {
        return AdresseElectronique.lire(moyen).map(AdresseElectronique::valeur);
    }

    /** The same number, however it was typed. */
    String lu() {
        return telephone()
                .map(Telephone::international)
                .or(this::courriel)
                .orElse(moyen)
                .toLowerCase(Locale.ROOT);
    }

    Map<String, String> fautes() {
        return moyen.isEmpty()
                ? Map.of("moyen", MESSAGES.dire("perdu.vide"))
                : telephone().isEmpty() && courriel().isEmpty()
                        ? Map.of("moyen", MESSAGES.dire("perdu.illisible"))
                        : Map.of();
    }
}
