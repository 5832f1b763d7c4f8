package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.DossierDeRenouvellement.AnneeComptee;
import fr.estran.bilan.renouvellement.DossierDeRenouvellement.Depuis;
import fr.estran.bilan.renouvellement.DossierDeRenouvellement.TexteDit;
import fr.estran.bilan.renouvellement.Echeance.Nature;
import fr.estran.bilan.renouvellement.PosteRaconte.Episode;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The file as whoever pays receives it: it leaves the service, and says no small number of participations. */
final class PapierDeRenouvellement {

    private final DossierDeRenouvellement dossier;
    private final List<Bloc> blocs = new ArrayList<>();

    private PapierDeRenouvellement(DossierDeRenouvellement dossier) {
        this.dossier = dossier;
    }

    static Document de(DossierDeRenouvellement dossier, String service) {
        return new PapierDeRenouvellement(dossier).document(service);
    }

    private Document document(String service) {
        blocs.add(new Fiche(MiseEnLignes.fiche(dossier).stream()
                .map(ligne -> new Mention(ligne.quoi(), ligne.dit()))
                .toList()));
        dossier.avertissements().forEach(dit -> blocs.add(new Encadre(dit)));
        blocs.add(new Titre(2, M.dire("postes")));
        dossier.postes().forEach(this::poste);
        blocs.add(new Titre(2, M.dire("activite")));
        activite();
        pasFait();
        if (!dossier.changements().isEmpty()) {
            blocs.add(new Titre(2, M.dire("changements")));
            blocs.add(new Liste(dossier.changements()));
        }
        if (dossier.depuis() != null) {
            depuis(dossier.depuis());
        }
        for (var nature : Nature.values()) {
            echeances(nature);
        }
        dossier.textes().forEach(this::texte);
        return new Document(
                M.dire(
                        "papier.titre",
                        "dispositif",
                        dossier.financement().convention().dispositif()),
                M.dire("papier.sujet", "jour", Jours.sansSemaine(dossier.jour())),
                service,
                blocs,
                false);
    }

    private void depuis(Depuis depuis) {
        blocs.add(new Titre(2, depuis.titre()));
        blocs.add(
                depuis.changements().isEmpty()
                        ? new Paragraphe(M.dire("change.rien"))
                        : new Liste(depuis.changements()));
    }

    private void pasFait() {
        blocs.add(new Titre(2, M.dire("pas_fait")));
        for (var une : dossier.annees()) {
            var phrases = une.pasFait().phrases();
            if (une.annee().comptee() != null) {
                blocs.add(new Titre(3, une.annee().dite()));
                blocs.add(phrases.isEmpty() ? new Paragraphe(M.dire("pas_fait.rien")) : new Liste(phrases));
            }
        }
        blocs.add(new Paragraphe(M.dire("pas_fait.regle")));
    }

    private void echeances(Nature nature) {
        var siennes = dossier.echeances(nature);
        if (siennes.isEmpty()) {
            return;
        }
        blocs.add(new Titre(2, M.dire("natures." + nature.code())));
        blocs.add(new Tableau(
                M.dire("legende." + nature.code()),
                List.of(new Colonne(M.dire("colonne.intitule"), false), new Colonne(M.dire("colonne.etat"), false)),
                siennes.stream()
                        .map(une -> List.of(une.intitule(), une.etat(dossier.jour())))
                        .toList(),
                nature == Nature.VERSEMENT ? dossier.versements() : null));
    }

    /** What is not written yet is not passed over: a file must not look complete when it is not. */
    private void texte(TexteDit texte) {
        blocs.add(new Titre(2, texte.titre()));
        Stream.of((texte.dit() == null ? M.dire("textes.manque") : texte.dit()).split("\n\n+"))
                .map(Paragraphe::new)
                .forEach(blocs::add);
    }

    private void poste(PosteRaconte poste) {
        blocs.add(new Titre(3, poste.poste().nom()));
        blocs.add(
                poste.episodes().isEmpty()
                        ? new Paragraphe(M.dire("poste.jamais"))
                        : new Liste(poste.episodes().stream().map(Episode::dit).toList()));
    }

    private void activite() {
        var siennes = dossier.siennes();
        var lignes = new ArrayList<>(dossier.annees().stream().map(this::ligne).toList());
        if (siennes.size() > 1
                && siennes.stream().anyMatch(une -> une.annee().comptee() != null)
                && siennes.stream().noneMatch(PapierDeRenouvellement::tait)) {
            lignes.add(List.of(
                    M.dire("activite.total"),
                    total(ChiffresDeConvention::individuels),
                    total(ChiffresDeConvention::ateliers),
                    total(ChiffresDeConvention::participants)));
        }
        blocs.add(new Tableau(
                M.dire("activite.legende"),
                List.of(
                        new Colonne(M.dire("activite.annee"), false),
                        new Colonne(M.dire("chiffre.individuels"), true),
                        new Colonne(M.dire("chiffre.ateliers"), true),
                        new Colonne(M.dire("chiffre.participants"), true)),
                lignes,
                dossier.annees().stream().anyMatch(PapierDeRenouvellement::tait)
                        ? M.dire("activite.tait", "seuil", Suppression.SEUIL)
                        : null));
        regles(dossier).forEach(dite -> blocs.add(new Paragraphe(dite)));
    }

    /** How each figure is counted, and that they leave nothing out. */
    static List<String> regles(DossierDeRenouvellement dossier) {
        return Stream.of("regle.individuels", "regle.ateliers", "regle.participants", "regle.ensemble")
                .map(quoi -> M.dire(
                        quoi,
                        "individuelles",
                        dossier.formes().individuelles(),
                        "collectives",
                        dossier.formes().collectives()))
                .toList();
    }

    private List<String> ligne(AnneeComptee une) {
        var chiffres = une.chiffres();
        return une.annee().comptee() == null
                ? List.of(une.annee().dite(), M.dire("rien"), M.dire("rien"), M.dire("rien"))
                : List.of(
                        une.annee().dite(),
                        MotsDeConvention.nombre(chiffres.individuels()),
                        M.dire("nombre", "n", chiffres.ateliers()),
                        MotsDeConvention.nombre(chiffres.participants()));
    }

    private static boolean tait(AnneeComptee une) {
        return MotsDeConvention.tait(une.chiffres().individuels())
                || MotsDeConvention.tait(une.chiffres().participants());
    }

    private String total(ToIntFunction<ChiffresDeConvention> figure) {
        return M.dire(
                "nombre",
                "n",
                dossier.siennes().stream()
                        .map(AnneeComptee::chiffres)
                        .mapToInt(figure)
                        .sum());
    }
}
