package fr.estran.programme;

import static fr.estran.dossier.Colonne.choix;
import static fr.estran.dossier.Colonne.code;
import static fr.estran.dossier.Colonne.entier;
import static fr.estran.dossier.Colonne.moment;
import static fr.estran.dossier.Colonne.reference;
import static fr.estran.dossier.Colonne.texte;
import static fr.estran.dossier.Colonne.trimestre;
import static fr.estran.dossier.Colonne.vers;
import static fr.estran.dossier.Colonne.versCode;
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
                        .reprenant(HEURES));
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
                erreur(
                        "seances",
                        "fin",
                        "controle.fin_avant_debut",
                        "select ligne from depot_seances where fin <= debut"),
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
