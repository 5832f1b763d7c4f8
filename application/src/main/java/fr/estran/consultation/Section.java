package fr.estran.consultation;

import fr.estran.statistiques.Indicateur;
import fr.estran.statistiques.Statistiques;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of figures, and what stands on each, in its order. */
enum Section {
    ENSEMBLE(
            "usagers",
            "nouveaux_usagers",
            "venus_par_permanence_puis_autre",
            "personnes_vues_dans_plusieurs_quartiers",
            "lieux_d_intervention",
            "quartiers_d_intervention",
            "conseillers_actifs",
            "absences",
            "par_type.*.participations",
            "par_type.*.personnes",
            "participations_par_mois.*"),
    PUBLIC(
            "tranche_age.*",
            "genre.*",
            "situation.*",
            "quartier.*",
            "porte_entree.*",
            "porte_entree_nouveaux.*",
            "permanence_puis.*",
            "tranche_age_par_type.*.*"),
    ACTIVITE(
            "actions_reprogrammees",
            "stages_en_vacances",
            "par_type.*.seances",
            "par_type.*.actions",
            "par_type.*.participations_identifiees",
            "par_type.*.anonymes",
            "par_type.*.actions_annulees",
            "seances_par_mois.*",
            "programmees.*",
            "annulees.*",
            "seances_annulees.*",
            "annulees_par_motif.*.*",
            "non_closes.*",
            "minutes.*",
            "ateliers_par_thematique.*.ateliers",
            "ateliers_par_thematique.*.participations_identifiees",
            "listes_attente_par_thematique.*",
            "reprogrammees_par_thematique.*",
            "actions_par_champ.*.*",
            "participations_par_champ.*",
            "rdv_jeudi_jours.*",
            "rdv_jeudi_horaires.*"),
    TERRITOIRE(
            "seances_par_quartier.*",
            "seances_par_lieu.*",
            "participations_identifiees_par_lieu.*",
            "rendez_vous_par_quartier.*"),
    DEMANDES("souhaits_personnes", "demandes.*.*", "orientations.*", "motifs.*.*", "souhaits.*"),
    RESEAU(
            "reunions_du_collectif",
            "acteurs_du_collectif",
            "acteurs_presents",
            "reunions_par_acteur.*",
            "enquetes.*.sollicites",
            "enquetes.*.repondants",
            "repondants_par_question.*.*",
            "reponses.*.*.*");

    private final List<Indicateur> indicateurs;

    Section(String... cles) {
        indicateurs = Arrays.stream(cles).map(Section::indicateur).toList();
    }

    List<Indicateur> indicateurs() {
        return indicateurs;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Section> de(String code) {
        return Arrays.stream(values())
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    private static Indicateur indicateur(String cle) {
        return Statistiques.toutes().stream()
                .filter(indicateur -> indicateur.cle().equals(cle))
                .findFirst()
                .orElseThrow();
    }
}
