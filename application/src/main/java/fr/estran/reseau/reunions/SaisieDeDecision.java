package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A decision as it is typed: what, who, by when, and what became of it. */
record SaisieDeDecision(Champs dits) {

    private static final Map<String, Integer> LONGUEURS = Map.of("quoi", 500, "qui", 120, "suite", 500);

    static final SaisieDeDecision VIERGE =
            new SaisieDeDecision(Champs.AUCUN.avec("etat", EtatDeDecision.A_FAIRE.code()));

    static SaisieDeDecision de(Decision decision) {
        return new SaisieDeDecision(Champs.AUCUN
                .avec("quoi", decision.quoi())
                .avec("organisme", decision.organisme())
                .avec("qui", decision.qui())
                .avec("pourLe", decision.pourLe())
                .avec("etat", decision.etat())
                .avec("closeLe", decision.closeLe())
                .avec("suite", decision.suite()));
    }

    Map<String, String> fautes(Messages m, Predicate<OrganismeId> connu) {
        var fautes = new LinkedHashMap<String, String>();
        if (dits.un("quoi") == null) {
            fautes.put("quoi", m.dire("faute.decision"));
        }
        LONGUEURS.forEach((champ, longueur) -> {
            if (dits.dit(champ).length() > longueur) {
                fautes.put(champ, m.dire("faute.longueur", Map.of("n", longueur)));
            }
        });
        if (dits.un("organisme") != null && (organisme() == null || !connu.test(organisme()))) {
            fautes.put("organisme", m.dire("faute.organisme"));
        }
        jour("pourLe", m, fautes);
        jour("closeLe", m, fautes);
        if (Code.lire(EtatDeDecision.class, dits.un("etat")).isEmpty()) {
            fautes.put("etat", m.dire("faute.etat"));
        }
        return fautes;
    }

    private void jour(String champ, Messages m, Map<String, String> fautes) {
        if (dits.un(champ) != null && LectureDeSaisie.jour(dits.un(champ)).isEmpty()) {
            fautes.put(champ, m.dire("faute.jour"));
        }
    }

    /**
     * Once there is no fault left.
     *
     * @param aujourdhui the day on which it was closed, where nobody says another
     */
    Decision decision(UUID id, ReunionId reunion, LocalDate aujourdhui) {
        var etat = Code.lire(EtatDeDecision.class, dits.un("etat")).orElse(EtatDeDecision.A_FAIRE);
        return new Decision(
                id,
                reunion,
                null,
                LectureDeSaisie.texteOuRien(dits.un("quoi")),
                organisme(),
                LectureDeSaisie.texte(dits.un("qui")),
                LectureDeSaisie.jour(dits.un("pourLe")).orElse(null),
                etat.code(),
                etat == EtatDeDecision.A_FAIRE
                        ? null
                        : LectureDeSaisie.jour(dits.un("closeLe")).orElse(aujourdhui),
                LectureDeSaisie.texte(dits.un("suite")));
    }

    private @Nullable OrganismeId organisme() {
        return LectureDeSaisie.id(dits.un("organisme"), OrganismeId::new).orElse(null);
    }
}
