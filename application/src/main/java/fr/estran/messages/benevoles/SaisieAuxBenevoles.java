package fr.estran.messages.benevoles;

import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is typed to write to those who lend a hand.
 *
 * @param cle of the form: sent twice, it is written once
 * @param texte as it was typed, whatever is wrong with it
 * @param vu the last that any of them was told when the page was drawn
 */
public record SaisieAuxBenevoles(
        UUID cle,
        String texte,
        Set<BenevoleId> benevoles,
        @Nullable UUID vu) {

    /** Seven texts. */
    static final int SIGNES = 1000;

    private static final Messages MESSAGES = Messages.de("messages/benevoles");

    public SaisieAuxBenevoles {
        benevoles = Set.copyOf(benevoles);
    }

    static SaisieAuxBenevoles nouvelle(Set<BenevoleId> benevoles) {
        return new SaisieAuxBenevoles(Identifiants.nouveau(), "", benevoles, null);
    }

    static SaisieAuxBenevoles lire(MultiValueMap<String, String> dits) {
        return new SaisieAuxBenevoles(
                LectureDeSaisie.id(dits.getFirst("cle")).orElseGet(Identifiants::nouveau),
                LectureDeSaisie.texteOuRien(dits.getFirst("texte")).replace("\r\n", "\n"),
                Set.copyOf(LectureDeSaisie.ids(dits.get("benevoles"), BenevoleId::new)),
                LectureDeSaisie.id(dits.getFirst("vu")).orElse(null));
    }

    SaisieAuxBenevoles pour(Set<BenevoleId> autres) {
        return new SaisieAuxBenevoles(cle, texte, autres, vu);
    }

    SaisieAuxBenevoles avecVu(Optional<UUID> dernier) {
        return new SaisieAuxBenevoles(cle, texte, benevoles, dernier.orElse(null));
    }

    /** The page of one that was sent came back, and says something else by now: it is another. */
    SaisieAuxBenevoles autre() {
        return new SaisieAuxBenevoles(Identifiants.nouveau(), texte, benevoles, vu);
    }

    /** In the order of the form. */
    Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        if (texte.isEmpty()) {
            fautes.put("texte", MESSAGES.dire("faute.vide"));
        } else if (texte.length() > SIGNES) {
            fautes.put("texte", MESSAGES.dire("faute.long", "n", texte.length(), "max", SIGNES));
        }
        if (benevoles.isEmpty()) {
            fautes.put("benevoles", MESSAGES.dire("faute.benevoles"));
        }
        return fautes;
    }
}
