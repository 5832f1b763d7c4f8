package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.GENRE;
import static fr.estran.bilan.statistiques.Axe.HABITATION;
import static fr.estran.bilan.statistiques.Axe.PORTE;
import static fr.estran.bilan.statistiques.Axe.SITUATION;
import static fr.estran.bilan.statistiques.Axe.TRANCHE;
import static fr.estran.bilan.statistiques.Axe.TYPE;
import static fr.estran.bilan.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.bilan.statistiques.Chapitre.PUBLIC;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_AGES;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PERSONNES;
import static fr.estran.bilan.statistiques.Divulgation.JAMAIS;
import static fr.estran.bilan.statistiques.Divulgation.PARTS_DES_USAGERS;
import static fr.estran.bilan.statistiques.Divulgation.UNE_PART_DES_USAGERS;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.Selection.Filtre.TOUS;

import fr.estran.bilan.statistiques.Unite.DeGens;
import java.util.List;

/** Distinct people, as {@link Socle} prepares them: who came, by which door, and to which kinds of help. */
final class ChiffresDesPersonnes {

    private ChiffresDesPersonnes() {}

    static final Grandeur<DeGens> PERSONNES =
            Grandeur.compte(DeGens.PERSONNES, new PopulationComptee("personne", "personnes", Objet.PERSONNE, TOUS));

    /** A person once for each kind they came to. */
    static final Grandeur<DeGens> PASSAGES = Grandeur.compte(
            DeGens.PERSONNES, new PopulationComptee("venue_comptee", "venues_comptees", Objet.PERSONNE, TOUS));

    static final List<Indicateur> INDICATEURS = List.of(
            de("usagers", PERSONNES, AVEC_LES_PERSONNES, en(ENSEMBLE, 1)),
            de("nouveaux_usagers", PERSONNES.nouvelles(), UNE_PART_DES_USAGERS, en(ENSEMBLE, 2)),
            de("genre.*", PERSONNES, PARTS_DES_USAGERS, en(PUBLIC, 2), GENRE),
            de("situation.*", PERSONNES, PARTS_DES_USAGERS, en(PUBLIC, 3), SITUATION),
            de(
                    "quartier.*",
                    PERSONNES.ou("(select en_quartiers from decoupage)"),
                    PARTS_DES_USAGERS,
                    en(PUBLIC, 4),
                    HABITATION),
            de("tranche_age.*", PERSONNES, AVEC_LES_AGES, en(PUBLIC, 1), TRANCHE),
            de(
                    "personnes_vues_dans_plusieurs_quartiers",
                    PERSONNES.ou("plusieurs_quartiers"),
                    UNE_PART_DES_USAGERS,
                    en(ENSEMBLE, 4)),
            de(
                    "venus_par_permanence_puis_autre",
                    PERSONNES.ou("porte_entree = 'permanence' and hors_permanence"),
                    AVEC_LES_PERSONNES,
                    en(ENSEMBLE, 3)));

    static final List<Indicateur> COMPLEMENTS = List.of(
            de("tranche_age_par_type.*.*", PASSAGES, AVEC_LES_AGES, en(PUBLIC, 8), TYPE, TRANCHE),
            de("porte_entree.*", PERSONNES, AVEC_LES_PERSONNES, en(PUBLIC, 5), PORTE),
            de("porte_entree_nouveaux.*", PERSONNES.nouvelles(), JAMAIS, en(PUBLIC, 6), PORTE),
            de(
                    "permanence_puis.*",
                    PASSAGES.ou("porte_entree = 'permanence' and type <> 'permanence'"),
                    AVEC_LES_PERSONNES,
                    en(PUBLIC, 7),
                    TYPE));
}
