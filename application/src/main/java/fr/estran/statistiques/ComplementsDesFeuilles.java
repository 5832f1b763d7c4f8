package fr.estran.statistiques;

import static fr.estran.statistiques.Axe.AUTONOMIE;
import static fr.estran.statistiques.Axe.CANAL_DE_SEANCE;
import static fr.estran.statistiques.Axe.MATERIEL;
import static fr.estran.statistiques.Axe.NIVEAU;
import static fr.estran.statistiques.Axe.TRANCHE_D_EFFECTIF;
import static fr.estran.statistiques.Chapitre.ACTIVITE;
import static fr.estran.statistiques.Chapitre.PUBLIC;
import static fr.estran.statistiques.Divulgation.JAMAIS;
import static fr.estran.statistiques.Divulgation.TELLE_QUELLE;
import static fr.estran.statistiques.Ecran.en;
import static fr.estran.statistiques.Indicateur.de;

import java.util.List;

/** What sheets say of a session, as the State asks for it, and whom partners met. */
final class ComplementsDesFeuilles {

    private ComplementsDesFeuilles() {}

    static final List<Indicateur> LISTE = List.of(
            de(
                    "canaux.*",
                    Unite.SEANCES,
                    PopulationsDesFeuilles.CANAUX,
                    en(ACTIVITE, 23),
                    TELLE_QUELLE,
                    CANAL_DE_SEANCE),
            de("niveaux.*", Unite.SEANCES, PopulationsDesFeuilles.NIVEAUX, en(ACTIVITE, 24), TELLE_QUELLE, NIVEAU)
                    .ou("niveau is not null"),
            de(
                            "autonomies.*",
                            Unite.SEANCES,
                            PopulationsDesFeuilles.AUTONOMIES,
                            en(ACTIVITE, 25),
                            TELLE_QUELLE,
                            AUTONOMIE)
                    .ou("autonomie is not null"),
            de(
                    "materiels.*",
                    Unite.SEANCES,
                    PopulationsDesFeuilles.MATERIELS,
                    en(ACTIVITE, 26),
                    TELLE_QUELLE,
                    MATERIEL),
            de(
                            "effectifs.*",
                            Unite.PERSONNES,
                            PopulationsDesFeuilles.EFFECTIFS,
                            en(PUBLIC, 9),
                            JAMAIS,
                            TRANCHE_D_EFFECTIF)
                    .ou("tranche <> 'professionnels'"),
            de("professionnels_rencontres", Unite.PERSONNES, PopulationsDesFeuilles.EFFECTIFS, en(PUBLIC, 10), JAMAIS)
                    .ou("tranche = 'professionnels'"),
            de(
                    "effectifs_majorite.*",
                    Unite.PERSONNES,
                    PopulationsDesFeuilles.MAJORITE,
                    Ecran.AUCUN,
                    TELLE_QUELLE,
                    TRANCHE_D_EFFECTIF));
}
