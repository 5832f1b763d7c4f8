package fr.estran.statistiques;

import static fr.estran.statistiques.Indicateur.de;

import fr.estran.nomenclatures.TypeDAction;
import java.util.List;

/** What people ask for and why, where they are sent, whom one works with. */
final class IndicateursReseau {

    private IndicateursReseau() {}

    static final List<Indicateur> LISTE = List.of(
            de("demandes.*.*", Unite.DEMANDES, Populations.DEMANDES, "type", "demande")
                    .ou("demande is not null and type in " + TypeDAction.sql(TypeDAction::unParUn)),
            de("orientations.*", Unite.ORIENTATIONS, Populations.ORIENTATIONS, "acteur")
                    .ou("acteur is not null"),
            de("motifs.*.*", Unite.MOTIFS, Populations.MOTIFS, "type", "motif"),
            de("enquetes.*.sollicites", Unite.INVITATIONS, Populations.INVITATIONS, "enquete"),
            de("enquetes.*.repondants", Unite.REPONDANTS, Populations.REPONDANTS, "enquete"),
            de("reunions_du_collectif", Unite.REUNIONS, Populations.REUNIONS),
            de("acteurs_du_collectif", Unite.ACTEURS, Populations.ACTEURS));
}
