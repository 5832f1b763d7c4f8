package fr.estran.presences;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.codes;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.trimestre;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Controle.avertissement;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.requis;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who came, as a folder of records tells it. */
@Component
@Order(70)
class PorteEmargement implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                requis(
                                "participations",
                                "participation",
                                vers("seances", "seance").enCle(),
                                vers("usagers", "usager").enCle(),
                                choix("presence", "present", "absent", "excuse").requis(),
                                versCode("thematiques", "demande"),
                                entier("duree_min", 0, 100_000),
                                choix("suite", "resolu", "a_poursuivre", "oriente"),
                                vers("acteurs", "acteur"),
                                choix("tranche", TrancheDEffectif.ages()))
                        .attachesA("seance")
                        .dansLOrdre("ordre")
                        .departagesPar("presence = 'present' desc, ligne desc"),
                facultatif(
                                "affluence",
                                "affluence",
                                vers("seances", "seance").enCle(),
                                entier("anonymes", 0, 1_000_000).requis())
                        .attachesA("seance"),
                facultatif(
                                "departs",
                                "seance_depart",
                                vers("seances", "seance").enCle(),
                                entier("de_la_file", 0, 1_000).requis(),
                                entier("comptes", 0, 1_000).requis())
                        .attachesA("seance"),
                facultatif(
                                "seances_cadres",
                                "seance_cadre",
                                vers("seances", "seance").enCle(),
                                choix("canal", CadreDeSeance.CANAUX.toArray(String[]::new))
                                        .requis(),
                                choix("niveau", CadreDeSeance.NIVEAUX.toArray(String[]::new)),
                                choix("autonomie", CadreDeSeance.AUTONOMIES.toArray(String[]::new)),
                                codes("materiel", CadreDeSeance.MATERIELS))
                        .attachesA("seance"),
                comptes("demandes", "seance_demande", versCode("thematiques", "demande")),
                facultatif(
                                "demandes_jointes",
                                "seance_demande_jointe",
                                vers("seances", "seance").enCle(),
                                entier("nombre", 0, 1_000_000).requis())
                        .attachesA("seance"),
                comptes("suites", "seance_suite", choix("suite", "resolu", "a_poursuivre", "oriente")),
                comptes("orientations", "seance_orientation", vers("acteurs", "acteur")),
                facultatif(
                                "seances_detachees",
                                "seance_detachee",
                                vers("seances", "seance").enCle(),
                                vers("seances", "avec").requis(),
                                choix("portee", "seance", "mois", "trimestre", "annee")
                                        .requis())
                        .attachesA("seance"),
                facultatif(
                        "motifs",
                        "motif",
                        trimestre("trimestre").enCle(),
                        choix("type", TypeDAction.class).enCle(),
                        code("motif").enCle(),
                        entier("nombre", 0, 1_000_000).requis()));
    }

    /** What was asked for and what followed, once the quarter is closed. */
    private static Fichier comptes(String nom, String table, Colonne valeur) {
        return facultatif(
                        nom,
                        table,
                        vers("seances", "seance").enCle(),
                        valeur.enCle(),
                        entier("nombre", 0, 1_000_000).requis())
                .attachesA("seance");
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                avertissement("participations", "seance", "constat.participation_a_une_seance_annulee", """
  select participation.ligne
  from depot_participations participation
  join depot_seances seance on seance.id = participation.seance
  where seance.statut = 'annulee' and participation.presence = 'present'
  """),
                avertissement("participations", "seance", "constat.participation_a_une_seance_non_close", """
  select participation.ligne
  from depot_participations participation
  join depot_seances seance on seance.id = participation.seance
  where seance.statut = 'prevue' and participation.presence = 'present'
  """),
                avertissement("usagers", "id", "constat.usager_jamais_venu", """
  select usager.ligne
  from depot_usagers usager
  left join (select distinct usager from depot_participations) venus on venus.usager = usager.id
  where venus.usager is null
  """),
                avertissement("seances", "lieu", "constat.plus_de_monde_que_le_lieu_n_en_contient", """
  select seance.ligne
  from depot_seances seance
  join depot_lieux lieu on lieu.id = seance.lieu
  join (
    select seance, count(*) as personnes
    from (
      select distinct seance, usager
      from depot_participations
      where presence = 'present'
    ) venues
    group by seance
  ) presents on presents.seance = seance.id
  left join depot_affluence affluence on affluence.seance = seance.id
  where seance.statut = 'tenue' and presents.personnes + coalesce(affluence.anonymes, 0) > lieu.capacite
  """),
                avertissement("participations", "usager", "constat.personne_a_deux_seances_en_meme_temps", """
  select ligne
  from (
    select
      participation.ligne,
      seance.debut,
      max(seance.fin) over (
        partition by participation.usager
        order by seance.debut, seance.id
        rows between unbounded preceding and 1 preceding
      ) as fin_des_precedentes
    from (
      select min(ligne) as ligne, seance, usager
      from depot_participations
      where presence = 'present'
      group by seance, usager
    ) participation
    join depot_seances seance on seance.id = participation.seance
    where seance.statut = 'tenue' and seance.heure_connue is not false
  ) suivies
  where debut < fin_des_precedentes
  """));
    }
}
