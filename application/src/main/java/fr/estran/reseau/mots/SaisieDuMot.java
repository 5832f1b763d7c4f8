package fr.estran.reseau.mots;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is typed to write to bodies.
 *
 * @param cle of the form: sent twice, it is written once
 * @param objet as it was typed, as the text: whatever is wrong with it
 * @param vu the last that any of them was told when the page was drawn
 */
public record SaisieDuMot(
        UUID cle,
        @Nullable ReunionId reunion,
        String objet,
        String texte,
        Set<OrganismeId> organismes,
        @Nullable UUID vu) {

    static final int OBJET = 120;
    static final int TEXTE = 2000;

    private static final Messages MESSAGES = Messages.de("reseau/mots");

    public SaisieDuMot {
        organismes = Set.copyOf(organismes);
    }

    static SaisieDuMot nouvelle(@Nullable ReunionId reunion, Set<OrganismeId> organismes) {
        return new SaisieDuMot(Identifiants.nouveau(), reunion, "", "", organismes, null);
    }

    static SaisieDuMot lire(MultiValueMap<String, String> dits) {
        return new SaisieDuMot(
                LectureDeSaisie.id(dits.getFirst("cle")).orElseGet(Identifiants::nouveau),
                LectureDeSaisie.id(dits.getFirst("reunion"), ReunionId::new).orElse(null),
                Optional.ofNullable(LectureDeSaisie.uneLigne(dits.getFirst("objet")))
                        .orElse(""),
                LectureDeSaisie.texteOuRien(dits.getFirst("texte")).replace("\r\n", "\n"),
                Set.copyOf(LectureDeSaisie.ids(dits.get("organismes"), OrganismeId::new)),
                LectureDeSaisie.id(dits.getFirst("vu")).orElse(null));
    }

    SaisieDuMot pour(Set<OrganismeId> autres) {
        return new SaisieDuMot(cle, reunion, objet, texte, autres, vu);
    }

    /** The meeting is no more: whoever was chosen stays so. */
    SaisieDuMot sansReunion() {
        return new SaisieDuMot(cle, null, objet, texte, organismes, vu);
    }

    SaisieDuMot avecVu(Optional<UUID> dernier) {
        return new SaisieDuMot(cle, reunion, objet, texte, organismes, dernier.orElse(null));
    }

    /** The page of one that was sent came back, and says something else by now: it is another. */
    SaisieDuMot autre() {
        return new SaisieDuMot(Identifiants.nouveau(), reunion, objet, texte, organismes, vu);
    }

    boolean dit(Mot ecrit) {
        return objet.equals(ecrit.objet()) && texte.equals(ecrit.texte());
    }

    /** In the order of the form. */
    Map<String, String> fautes() {
        var fautes = new LinkedHashMap<String, String>();
        longueur(objet, OBJET).ifPresent(cle -> fautes.put("objet", faute("objet." + cle, objet, OBJET)));
        longueur(texte, TEXTE).ifPresent(cle -> fautes.put("texte", faute("texte." + cle, texte, TEXTE)));
        if (organismes.isEmpty()) {
            fautes.put("organismes", MESSAGES.dire("faute.organismes"));
        }
        return fautes;
    }

    private static Optional<String> longueur(String dit, int max) {
        return dit.isEmpty() ? Optional.of("vide") : dit.length() > max ? Optional.of("long") : Optional.empty();
    }

    private static String faute(String cle, String dit, int max) {
        return MESSAGES.dire("faute." + cle, "n", dit.length(), "max", max);
    }
}
