package fr.estran.programme;

import static fr.estran.dossier.Colonne.choix;
import static fr.estran.dossier.Colonne.code;
import static fr.estran.dossier.Colonne.date;
import static fr.estran.dossier.Colonne.entier;
import static fr.estran.dossier.Colonne.heure;
import static fr.estran.dossier.Colonne.liste;
import static fr.estran.dossier.Colonne.moment;
import static fr.estran.dossier.Colonne.ouiNon;
import static fr.estran.dossier.Colonne.reference;
import static fr.estran.dossier.Colonne.texte;
import static fr.estran.dossier.Colonne.trimestre;
import static fr.estran.dossier.Colonne.vers;
import static fr.estran.dossier.Colonne.versCode;
import static fr.estran.dossier.Controle.avertissement;
import static fr.estran.dossier.Controle.erreur;
import static fr.estran.dossier.Fichier.facultatif;
import static fr.estran.dossier.Fichier.requis;

import fr.estran.dossier.Controle;
import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Themes, actions and sessions, as a folder of records tells them. */
@Component
@Order(40)
class PorteProgramme implements Porte {

    /** So that the database itself can refuse that a counsellor be in two places at once. */
    private static final Map<String, String> HEURES =
            Map.of("debut", "porteur.debut", "fin", "porteur.fin", "annulee", "porteur.statut = 'annulee'");

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "thematiques",
                                "thematique",
                                code("code").enCle(),
                                texte("libelle").requis(),
                                choix("champ", "usages_quotidiens", "citoyennete_critique", "demarches_en_ligne")
                                        .requis())
                        .implicites(),
                facultatif(
                                "conseillers_thematiques",
                                "conseiller_thematique",
                                vers("conseillers", "conseiller").enCle(),
                                versCode("thematiques", "thematique").enCle())
                        .attachesA("conseiller"),
                requis(
                        "actions",
                        "action",
                        reference(),
                        choix(
                                        "type",
                                        "permanence",
                                        "permanence_telephonique",
                                        "rendez_vous",
                                        "atelier",
                                        "stage",
                                        "rdv_jeudi",
                                        "partenariat",
                                        "evenement")
                                .requis(),
                        texte("titre").requis(),
                        versCode("thematiques", "thematique"),
                        entier("capacite", 0, 1_000_000),
                        trimestre("trimestre"),
                        texte("intervenant"),
                        texte("partenaire"),
                        vers("actions", "reprogrammation_de"),
                        vers("actions", "recueil").siRemplie()),
                requis(
                        "seances",
                        "seance",
                        reference(),
                        vers("actions", "action").requis(),
                        vers("lieux", "lieu"),
                        moment("debut").requis(),
                        moment("fin").requis(),
                        choix("statut", "prevue", "tenue", "annulee").requis(),
                        code("motif_annulation")),
                facultatif(
                                "seances_conseillers",
                                "seance_conseiller",
                                vers("seances", "seance").enCle(),
                                vers("conseillers", "conseiller").enCle())
                        .attachesA("seance")
                        .reprenant(HEURES),
                facultatif(
                                "seances_benevoles",
                                "seance_benevole",
                                vers("seances", "seance").enCle(),
                                vers("benevoles", "benevole").enCle())
                        .attachesA("seance"),
                facultatif(
                                "seances_salles",
                                "seance_salle",
                                vers("seances", "seance").enCle(),
                                vers("lieux", "lieu").requis(),
                                vers("salles", "salle"),
                                moment("debut").requis(),
                                moment("fin").requis(),
                                choix("etat", "demandee", "confirmee", "refusee")
                                        .requis(),
                                texte("par"),
                                date("le").requis())
                        .attachesA("seance"),
                facultatif("materiel", "materiel", reference(), texte("nom").requis(), entier("exemplaires", 1, 1000)),
                facultatif(
                                "actions_materiel",
                                "action_materiel",
                                vers("actions", "action").enCle(),
                                vers("materiel", "materiel").enCle())
                        .attachesA("action"),
                facultatif(
                                "seances_materiel",
                                "seance_materiel",
                                vers("seances", "seance").enCle(),
                                vers("materiel", "materiel").enCle())
                        .attachesA("seance"),
                series(),
                facultatif(
                                "series_conseillers",
                                "serie_conseiller",
                                vers("series", "serie").enCle(),
                                vers("conseillers", "conseiller").enCle())
                        .attachesA("serie"),
                facultatif(
                                "series_benevoles",
                                "serie_benevole",
                                vers("series", "serie").enCle(),
                                vers("benevoles", "benevole").enCle())
                        .attachesA("serie"),
                facultatif(
                                "series_dates",
                                "serie_jour",
                                vers("series", "serie").enCle(),
                                date("jour").enCle(),
                                vers("seances", "seance"))
                        .attachesA("serie"));
    }

    /** The rule; what became of each of its dates has a file of its own. */
    private static Fichier series() {
        return facultatif(
                        "series",
                        "serie",
                        reference(),
                        vers("actions", "action").requis(),
                        vers("series", "suite_de"),
                        choix("rythme", "semaine", "rang", "mois").requis(),
                        entier("intervalle", 1, 48).requis(),
                        liste("jours", 1, 2, 3, 4, 5, 6, 7),
                        liste("rangs", 1, 2, 3, 4, 5, -1),
                        entier("jour_du_mois", 1, 31),
                        choix("epoque", "toute_l_annee", "periode_scolaire", "vacances")
                                .requis(),
                        ouiNon("feries").requis(),
                        date("premier_jour").dans("debut").requis(),
                        date("dernier_jour").dans("jusqu_au"),
                        entier("fois", 1, 1000),
                        heure("debut").dans("commence").requis(),
                        heure("fin").dans("finit").requis(),
                        vers("lieux", "lieu"))
                .attachesA("action");
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                erreur(
                        "actions",
                        "reprogrammation_de",
                        "controle.reprogramme_soi",
                        "select ligne from depot_actions where reprogrammation_de = id"),
                erreur(
                        "actions",
                        "recueil",
                        "controle.recueil_soi",
                        "select ligne from depot_actions where recueil = id"),
                avertissement("seances", "debut", "constat.seance_en_double", """
                        select ligne
                        from (
                            select ligne, row_number() over (partition by action, lieu, debut order by ligne) as rang
                            from depot_seances
                            where statut <> 'annulee'
                                and action not in (select id from depot_actions where type = 'rendez_vous')
                        ) repetees
                        where rang > 1
                        """),
                erreur(
                        "seances",
                        "fin",
                        "controle.fin_avant_debut",
                        "select ligne from depot_seances where fin <= debut"),
                erreur(
                        "seances",
                        "fin",
                        "controle.seance_d_un_jour_et_plus",
                        "select ligne from depot_seances where fin - debut >= interval '24 hours'"),
                erreur("series", "fin", "controle.fin_avant_debut", """
                        select ligne
                        from depot_series
                        where not (fin > debut or fin <= '06:00' and fin - debut <= interval '-12 hours')
                        """),
                erreur(
                        "series",
                        "dernier_jour",
                        "controle.fin_avant_debut",
                        "select ligne from depot_series where dernier_jour < premier_jour"),
                erreur(
                        "series",
                        "fois",
                        "controle.fin_de_serie",
                        "select ligne from depot_series where (dernier_jour is null) = (fois is null)"),
                erreur("series", "rythme", "controle.rythme_de_serie", """
                        select ligne
                        from depot_series
                        where not case rythme
                            when 'semaine' then cardinality(jours) > 0 and rangs is null and jour_du_mois is null
                            when 'rang' then cardinality(jours) = 1 and cardinality(rangs) > 0 and jour_du_mois is null
                            else jours is null and rangs is null and jour_du_mois is not null end
                            is true
                        """),
                erreur("seances_salles", "salle", "controle.salle_d_un_autre_lieu", """
                        select demande.ligne
                        from depot_seances_salles demande
                        join depot_salles salle on salle.id = demande.salle
                        where salle.lieu <> demande.lieu
                        """),
                erreur(
                        "seances_salles",
                        "par",
                        "controle.salle_sans_reponse",
                        "select ligne from depot_seances_salles where etat <> 'demandee' and par is null"),
                erreur("seances_conseillers", "conseiller", "controle.conseiller_a_deux_endroits", """
  select ligne
  from (
    select
      presence.ligne,
      seance.debut,
      max(seance.fin) over (
        partition by presence.conseiller
        order by seance.debut, seance.id
        rows between unbounded preceding and 1 preceding
      ) as fin_des_precedentes
    from (select min(ligne) as ligne, seance, conseiller from depot_seances_conseillers group by seance, conseiller) presence
    join depot_seances seance on seance.id = presence.seance
    where seance.statut <> 'annulee' and seance.fin > seance.debut
  ) suivies
  where debut < fin_des_precedentes
  """));
    }
}
