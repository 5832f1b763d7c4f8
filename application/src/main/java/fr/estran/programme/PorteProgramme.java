package fr.estran.programme;

import static fr.estran.programme.DescriptionDeMateriel.MATERIEL;
import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.code;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.heure;
import static fr.estran.socle.dossier.Colonne.liste;
import static fr.estran.socle.dossier.Colonne.moment;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.ouiSaufDit;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.trimestre;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Colonne.versCode;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.liens;
import static fr.estran.socle.dossier.Fichier.requis;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Actions and sessions, as a folder of records tells them. */
@Component
@Order(40)
class PorteProgramme implements Porte {

    /** So that the database itself can refuse that a counsellor be in two places at once. What was put right on screen stays so. */
    private static final Map<String, String> HEURES = Map.of(
            "debut", "porteur.debut",
            "fin", "porteur.fin",
            "annulee",
                    "porteur.statut = 'annulee'"
                            + " or porteur.id in (select reference from seance where etait_tenue is not null)",
            "heure_connue", "coalesce(porteur.heure_connue, true)");

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                liens(
                        "conseillers_thematiques",
                        "conseiller_thematique",
                        vers("conseillers", "conseiller"),
                        versCode("thematiques", "thematique")),
                requis(
                        "actions",
                        "action",
                        reference(),
                        choix("type", TypeDAction.class).requis(),
                        texte("titre").requis(),
                        versCode("thematiques", "thematique"),
                        entier("capacite", 0, 1_000_000),
                        trimestre("trimestre"),
                        texte("intervenant"),
                        texte("partenaire"),
                        vers("actions", "reprogrammation_de"),
                        vers("actions", "reconduite_de").siRemplie(),
                        vers("actions", "recueil").siRemplie(),
                        choix("ou", "domicile", "visio").siRemplie()),
                liens(
                        "actions_themes",
                        "action_theme",
                        vers("actions", "action"),
                        versCode("thematiques", "thematique")),
                facultatif(
                                "actions_questions",
                                "question_d_inscription",
                                vers("actions", "action").enCle(),
                                entier("rang", 1, QuestionDInscription.AU_PLUS).enCle(),
                                texte("question").requis(),
                                texte("choix"),
                                ouiNon("requise").requis())
                        .attachesA("action"),
                requis(
                        "seances",
                        "seance",
                        reference(),
                        vers("actions", "action").requis(),
                        vers("lieux", "lieu"),
                        moment("debut").requis(),
                        moment("fin").requis(),
                        choix("statut", EtatDeSeance.class).requis(),
                        code("motif_annulation"),
                        ouiSaufDit("heure_connue"),
                        choix("retrait", Rectification.Raison.class).siRemplie()),
                liens(
                                "seances_conseillers",
                                "seance_conseiller",
                                vers("seances", "seance"),
                                vers("conseillers", "conseiller"))
                        .reprenant(HEURES),
                liens("seances_benevoles", "seance_benevole", vers("seances", "seance"), vers("benevoles", "benevole")),
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
                facultatif(
                        "materiel",
                        "materiel",
                        MATERIEL.colonnes(
                                "materiel", reference(), date("retire_le").siRemplie())),
                liens("lieux_materiel", "lieu_materiel", vers("lieux", "lieu"), vers("materiel", "materiel")),
                liens("actions_materiel", "action_materiel", vers("actions", "action"), vers("materiel", "materiel")),
                liens("seances_materiel", "seance_materiel", vers("seances", "seance"), vers("materiel", "materiel")),
                series(),
                liens(
                        "series_conseillers",
                        "serie_conseiller",
                        vers("series", "serie"),
                        vers("conseillers", "conseiller")),
                liens("series_benevoles", "serie_benevole", vers("series", "serie"), vers("benevoles", "benevole")),
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
        return ControlesDuProgramme.TOUS;
    }
}
