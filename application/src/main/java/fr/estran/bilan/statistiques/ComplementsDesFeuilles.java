package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.AUTONOMIE;
import static fr.estran.bilan.statistiques.Axe.CANAL_DE_SEANCE;
import static fr.estran.bilan.statistiques.Axe.MATERIEL;
import static fr.estran.bilan.statistiques.Axe.NIVEAU;
import static fr.estran.bilan.statistiques.Axe.TRANCHE_D_EFFECTIF;
import static fr.estran.bilan.statistiques.Chapitre.ACTIVITE;
import static fr.estran.bilan.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.bilan.statistiques.Chapitre.PUBLIC;
import static fr.estran.bilan.statistiques.Divulgation.EN_PARTS;
import static fr.estran.bilan.statistiques.Divulgation.JAMAIS;
import static fr.estran.bilan.statistiques.Divulgation.SIGNE;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.Indicateur.libre;

import fr.estran.bilan.statistiques.Indicateur.Ecran;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import java.util.List;

/** What sheets say of a session, as the State asks for it, who left without help, and whom partners met. */
final class ComplementsDesFeuilles {

    private ComplementsDesFeuilles() {}

    static final List<Indicateur> LISTE = List.of(
            libre("canaux.*", DeChoses.SEANCES, PopulationsDesFeuilles.CANAUX, en(ACTIVITE, 23), CANAL_DE_SEANCE),
            libre("niveaux.*", DeChoses.SEANCES, PopulationsDesFeuilles.NIVEAUX, en(ACTIVITE, 24), NIVEAU)
                    .ou("niveau is not null"),
            de(
                            "autonomies.*",
                            DeChoses.SEANCES,
                            PopulationsDesFeuilles.AUTONOMIES,
                            en(ACTIVITE, 25),
                            EN_PARTS,
                            AUTONOMIE)
                    .ou("autonomie is not null"),
            libre("materiels.*", DeChoses.SEANCES, PopulationsDesFeuilles.MATERIELS, en(ACTIVITE, 26), MATERIEL),
            de(
                            "effectifs.*",
                            DeGens.PERSONNES,
                            PopulationsDesFeuilles.EFFECTIFS,
                            en(PUBLIC, 9),
                            JAMAIS,
                            TRANCHE_D_EFFECTIF)
                    .ou("tranche <> 'professionnels'"),
            de("repartis_sans_aide", DeGens.DEPARTS, PopulationsDesFeuilles.REPARTIS, en(ENSEMBLE, 8), JAMAIS),
            de("professionnels_rencontres", DeGens.PERSONNES, PopulationsDesFeuilles.EFFECTIFS, en(PUBLIC, 10), JAMAIS)
                    .ou("tranche = 'professionnels'"),
            de(
                    "effectifs_majorite.*",
                    DeGens.PERSONNES,
                    PopulationsDesFeuilles.MAJORITE,
                    Ecran.AUCUN,
                    SIGNE,
                    TRANCHE_D_EFFECTIF));
}
