package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.GENRE;
import static fr.estran.bilan.statistiques.Axe.SITUATION;
import static fr.estran.bilan.statistiques.Axe.TRANCHE;
import static fr.estran.bilan.statistiques.Chapitre.PUBLIC;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PARTICIPATIONS;
import static fr.estran.bilan.statistiques.Grandeur.compte;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.PopulationComptee.requete;
import static fr.estran.bilan.statistiques.Selection.Filtre.DES_SEANCES;

import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.List;

/**
 * Who the participations are of, whether a name was given or not: by the sheet of whoever is known, by what was noted of the heads
 * of the session for the others. Each adds up to all the participations; of whom nothing was noted is unknown, and so is whoever came to a
 * session of which more heads were described than were counted.
 */
final class ChiffresDesVenues {

    private ChiffresDesVenues() {}

    /** Heads have one band from seventy on, and two under eighteen: whoever is known is counted in what both have. */
    private static final String DES_AINES = "70_et_plus";

    /** Of whose year of birth nothing is known, the band that was noted. */
    private static final String TRANCHE_CONNUE =
            """
            case
                        when :annee - usager.annee_naissance >= 70 then '%s'
                        when usager.annee_naissance is null then %s
                        else %s
                    end""".formatted(DES_AINES, notee("emargement.tranche"), TrancheDAge.sql(":annee - usager.annee_naissance"));

    static final List<Indicateur> COMPLEMENTS = List.of(
            de(
                    "participations_par_tranche.*",
                    venues(
                            "tranche_age",
                            TRANCHE_CONNUE,
                            "effectif",
                            notee("notee.tranche"),
                            "notee.tranche <> 'professionnels'"),
                    AVEC_LES_PARTICIPATIONS,
                    en(PUBLIC, 1),
                    TRANCHE),
            de(
                    "participations_par_genre.*",
                    venues("genre", "usager.genre", "effectif_genre", "notee.genre", "true"),
                    AVEC_LES_PARTICIPATIONS,
                    en(PUBLIC, 2),
                    GENRE),
            de(
                    "participations_par_situation.*",
                    venues("situation", "usager.situation", "effectif_situation", "notee.situation", "true"),
                    AVEC_LES_PARTICIPATIONS,
                    en(PUBLIC, 3),
                    SITUATION));

    private static String notee(String tranche) {
        return """
            case %s
                        when 'moins_de_douze' then 'moins_18'
                        when 'douze_dix_huit' then 'moins_18'
                        when 'dix_huit_vingt_quatre' then '18_24'
                        when 'vingt_cinq_trente_neuf' then '25_39'
                        when 'quarante_cinquante_neuf' then '40_59'
                        when 'soixante_soixante_neuf' then '60_69'
                        when 'soixante_dix_plus' then '%s'
                        else '%s'
                    end""".formatted(tranche, DES_AINES, TrancheDAge.INCONNU);
    }

    /**
     * @param trait what they are told apart by
     * @param connue in SQL, of whoever is known
     * @param tetes the table of heads, whose rows are {@code notee}
     * @param deTete in SQL, of these
     * @param lesquelles which of them are inhabitants
     */
    private static Grandeur<DeGens> venues(
            String trait, String connue, String tetes, String deTete, String lesquelles) {
        return compte(
                DeGens.PARTICIPATIONS,
                requete("""
            select vue.seance_id as objet, vue.nombre, vue.lot, coalesce(vue.trait, 'inconnu') as %1$s
            from (
                select emargement.seance_id, emargement.lot_des_gens as lot, count(*) as nombre, (%2$s)::text collate "C" as trait
                from emargement_des_gens emargement
                join portrait usager on usager.id = emargement.personne_id
                where emargement.present and emargement.choisie
                group by emargement.seance_id, emargement.lot_des_gens, 4
                union all
                select tete.seance_id, seance_comptee.lot, tete.nombre, tete.trait
                from (
                    select
                        notee.seance_id,
                        notee.nombre,
                        sum(notee.nombre) over (partition by notee.seance_id) as toutes,
                        (%4$s)::text collate "C" as trait
                    from %3$s notee
                    where %5$s
                ) tete
                join seance_comptee
                    on seance_comptee.objet = tete.seance_id and tete.toutes <= seance_comptee.anonymes
                union all
                select seance_comptee.objet, seance_comptee.lot, seance_comptee.anonymes - coalesce(notees.nombre, 0), null
                from seance_comptee
                left join (
                    select notee.seance_id, sum(notee.nombre) as nombre
                    from %3$s notee
                    where %5$s
                    group by notee.seance_id
                ) notees on notees.seance_id = seance_comptee.objet and notees.nombre <= seance_comptee.anonymes
                where seance_comptee.anonymes > coalesce(notees.nombre, 0)
            ) vue
            """.formatted(trait, connue, tetes, deTete, lesquelles), Objet.SEANCE, DES_SEANCES));
    }
}
