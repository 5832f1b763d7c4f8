package fr.estran.ville.equipe;

import static fr.estran.socle.dossier.Colonne.choix;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.heure;
import static fr.estran.socle.dossier.Colonne.jourDeSemaine;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.requis;
import static fr.estran.ville.equipe.DescriptionDeBenevole.BENEVOLE;
import static fr.estran.ville.equipe.DescriptionDeMembre.MEMBRE;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counsellors and absences, as a folder of records tells them. */
@Component
@Order(20)
record PorteEquipe(FusionDesMembres fusions) implements Porte {

    /** An older folder still names a sheet that was found since to be another's. */
    @Override
    public void conclure() {
        fusions.rejouer();
    }

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                requis("conseillers", "conseiller", MEMBRE.colonnes("conseillers", reference())),
                facultatif(
                                "conseillers_horaires",
                                "conseiller_horaire",
                                vers("conseillers", "conseiller").enCle(),
                                jourDeSemaine("jour").enCle(),
                                heure("debut").enCle(),
                                heure("fin").requis())
                        .attachesA("conseiller"),
                facultatif(
                        "indisponibilites",
                        "indisponibilite",
                        reference(),
                        vers("conseillers", "conseiller").requis(),
                        date("debut").requis(),
                        date("fin").requis(),
                        choix("motif", "vacance_de_poste", "conge", "formation", "maladie", "absence")
                                .requis()),
                facultatif(
                                "demi_journees",
                                "indisponibilite",
                                vers("indisponibilites", "indisponibilite")
                                        .dans("id")
                                        .enCle(),
                                choix("moment", "matin", "apres_midi").requis())
                        .attachesA("indisponibilite")
                        .completant("ligne.moment <> 'journee'"),
                facultatif(
                        "conseillers_reunis",
                        "conseiller_reuni",
                        reference(),
                        vers("conseillers", "conserve").requis()),
                facultatif(
                        "benevoles",
                        "benevole",
                        BENEVOLE.colonnes(
                                "benevoles",
                                List.of(reference(), texte("nom").requis(), date("parti_le")),
                                date("coordonnees_le").dans("joindre_le").siRemplie())));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                Controle.reuniEnChaine("conseillers_reunis", "id", "conserve", """
                        select from conseiller_reuni ici
                        join conseiller garde on garde.structure_id = ici.structure_id and garde.id = ici.conserve_id
                        where ici.reference = reuni.conserve and garde.reference = reuni.id
                        """),
                interdit("conseillers", "sortie", "controle.fin_avant_debut", "sortie < entree"),
                interdit("conseillers_horaires", "fin", "controle.fin_avant_debut", "fin <= debut"),
                interdit(
                        "benevoles",
                        "parti_le",
                        "controle.benevole_parti",
                        "parti_le is not null and num_nonnulls(telephone, courriel, adresse, prevenir, coordonnees_le) > 0"),
                interdit("benevoles", "adresse", "controle.adresse_de_benevole", "length(adresse) > 300"),
                interdit("indisponibilites", "fin", "controle.fin_avant_debut", "fin < debut"),
                erreur("demi_journees", "indisponibilite", "controle.demi_journee", """
                        select demi.ligne
                        from depot_demi_journees demi
                        join depot_indisponibilites absence on absence.id = demi.indisponibilite
                        where absence.debut <> absence.fin
                        """));
    }
}
