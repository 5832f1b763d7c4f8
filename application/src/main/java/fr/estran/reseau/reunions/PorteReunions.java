package fr.estran.reseau.reunions;

import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.heure;
import static fr.estran.socle.dossier.Colonne.ouiNon;
import static fr.estran.socle.dossier.Colonne.reference;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.vers;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;
import static fr.estran.socle.dossier.Fichier.facultatif;
import static fr.estran.socle.dossier.Fichier.liens;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings, as a folder of records tells them: of one that it says nothing more of than its day, it was held. */
@Component
@Order(51)
record PorteReunions(ReunionRepository reunions) implements Porte {

    private static final String A_DIRE_D_UNE_REUNION =
            "not ligne.tenue or num_nonnulls(ligne.debut, ligne.fin, ligne.lieu_id, ligne.lieu_dit, ligne.compte_rendu,"
                    + " ligne.documents, ligne.annulee_le, ligne.raison) > 0";

    /** A meeting that has neither day nor topic yet is no mere name, once something else is said of it. */
    @Override
    public void conclure() {
        reunions.reconnaitre();
    }

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif("reunions", "reunion", reference(), date("date").dans("jour"), texte("ordre_du_jour"))
                        .implicites(),
                facultatif(
                                "reunions_suivi",
                                "reunion",
                                vers("reunions", "reunion").dans("id").enCle(),
                                ouiNon("tenue").requis(),
                                heure("debut"),
                                heure("fin"),
                                vers("lieux", "lieu"),
                                texte("lieu_dit"),
                                texte("compte_rendu"),
                                texte("documents"),
                                date("annulee_le"),
                                texte("raison"))
                        .attachesA("reunion")
                        .completant(A_DIRE_D_UNE_REUNION),
                facultatif(
                                "reunions_dates",
                                "reunion_date",
                                vers("reunions", "reunion").enCle(),
                                date("date").dans("jour").enCle(),
                                heure("debut"),
                                heure("fin"))
                        .attachesA("reunion"),
                liens("reunions_presences", "reunion_presence", vers("reunions", "reunion"), vers("acteurs", "acteur")),
                facultatif(
                                "reunions_personnes",
                                "reunion_presence",
                                vers("reunions", "reunion").enCle(),
                                vers("acteurs", "acteur").enCle(),
                                entier("personnes", 1, SaisieDeCompteRendu.PERSONNES)
                                        .requis())
                        .attachesA("reunion")
                        .completant("ligne.personnes is not null"),
                facultatif(
                                "reunions_points",
                                "reunion_point",
                                reference(),
                                vers("reunions", "reunion").requis(),
                                entier("rang", 1, 1000).requis(),
                                texte("quoi").requis(),
                                vers("acteurs", "acteur"))
                        .attachesA("reunion"));
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                interdit("reunions", "date", "controle.reunion_datee", """
                        date is null
                            and not implicite
                            and not exists (
                                select from depot_reunions_suivi suivi
                                where suivi.reunion = depot_reunions.id and not suivi.tenue)
                        """),
                interdit("reunions_suivi", "tenue", "controle.reunion_annulee", """
                        tenue and annulee_le is not null or raison is not null and annulee_le is null
                        """),
                interdit("reunions_suivi", "fin", "controle.reunion_heures", """
                        debut is null and fin is not null or fin <= debut
                        """),
                interdit("reunions_dates", "fin", "controle.reunion_heures", """
                        debut is null and fin is not null or fin <= debut
                        """),
                interdit("reunions_suivi", "lieu_dit", "controle.reunion_courte", """
                        length(lieu_dit) > 200 or length(raison) > 500 or length(documents) > 4000
                        """),
                erreur("reunions_personnes", "acteur", "controle.reunion_presence", """
                        select ligne
                        from depot_reunions_personnes dite
                        where not exists (
                            select from depot_reunions_presences la
                            where la.reunion = dite.reunion and la.acteur = dite.acteur)
                        """),
                interdit("reunions_points", "quoi", "controle.reunion_texte", "length(quoi) > 500"));
    }
}
