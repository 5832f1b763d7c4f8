package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.FaitDuReseau.NatureDuFait;
import fr.estran.reseau.reunions.FaitDuReseau.NiveauDeReseau;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the collective did, as it is typed: each nature has its own fields, and those of the others are not read. */
record SaisieDuFait(NatureDuFait nature, Champs dits) {

    static final int AU_PLUS = 100_000;

    private static final Map<String, Integer> LONGUEURS = Map.of("titre", 200, "ou", 200, "qui", 200, "texte", 4000);

    static SaisieDuFait de(FaitDuReseau fait) {
        return new SaisieDuFait(
                fait.nature(),
                Champs.AUCUN
                        .avec("titre", fait.titre())
                        .avec("jour", fait.jour())
                        .avec(
                                "niveau",
                                fait.niveau() == null ? null : fait.niveau().code())
                        .avec(
                                "organismes",
                                fait.organismes().stream()
                                        .map(OrganismeId::toString)
                                        .toList())
                        .avec("ou", fait.ou())
                        .avec("qui", fait.qui())
                        .avec("texte", fait.texte())
                        .avec("nombre", fait.nombre())
                        .avec("professionnels", fait.professionnels())
                        .avec("action", fait.action()));
    }

    Map<String, String> fautes(Messages m, Collection<OrganismeId> organismes, Collection<ActionId> actions) {
        var fautes = new LinkedHashMap<String, String>();
        if (dits.un("titre") == null) {
            fautes.put("titre", m.dire("faute.titre"));
        }
        if (LectureDeSaisie.jour(dits.un("jour")).isEmpty()) {
            fautes.put("jour", m.dire("faute.jour"));
        }
        LONGUEURS.forEach((champ, longueur) -> {
            if (dits.dit(champ).length() > longueur) {
                fautes.put(champ, m.dire("faute.longueur", "n", longueur));
            }
        });
        if (nature == NatureDuFait.COORDINATION && niveau() == null) {
            fautes.put("niveau", m.dire("faute.niveau"));
        }
        nombre("nombre", m, fautes);
        nombre("professionnels", m, fautes);
        if (!organismes.containsAll(LectureDeSaisie.ids(dits.tous("organismes"), OrganismeId::new))) {
            fautes.put("organismes", m.dire("faute.organisme"));
        }
        if (dits.un("action") != null && (action() == null || !actions.contains(action()))) {
            fautes.put("action", m.dire("faute.action"));
        }
        return fautes;
    }

    private void nombre(String champ, Messages m, Map<String, String> fautes) {
        if (dits.un(champ) != null
                && LectureDeSaisie.entier(dits.un(champ), 0, AU_PLUS).isEmpty()) {
            fautes.put(champ, m.dire("faute.nombre", "n", AU_PLUS));
        }
    }

    /** Once there is no fault left. */
    FaitDuReseau fait(UUID id, LocalDate sinon) {
        var evenement = nature == NatureDuFait.EVENEMENT;
        var coordination = nature == NatureDuFait.COORDINATION;
        return new FaitDuReseau(
                id,
                nature,
                LectureDeSaisie.jour(dits.un("jour")).orElse(sinon),
                LectureDeSaisie.texteOuRien(dits.un("titre")),
                LectureDeSaisie.ids(dits.tous("organismes"), OrganismeId::new),
                coordination ? niveau() : null,
                LectureDeSaisie.texte(dits.un("ou")),
                LectureDeSaisie.texte(dits.un("qui")),
                LectureDeSaisie.texte(dits.un("texte")),
                coordination ? null : entier("nombre"),
                evenement ? entier("professionnels") : null,
                evenement ? action() : null);
    }

    private @Nullable Integer entier(String champ) {
        var lu = LectureDeSaisie.entier(dits.un(champ), 0, AU_PLUS);
        return lu.isPresent() ? lu.getAsInt() : null;
    }

    private @Nullable NiveauDeReseau niveau() {
        return Code.lire(NiveauDeReseau.class, dits.un("niveau")).orElse(null);
    }

    private @Nullable ActionId action() {
        return LectureDeSaisie.id(dits.un("action"), ActionId::new).orElse(null);
    }
}
