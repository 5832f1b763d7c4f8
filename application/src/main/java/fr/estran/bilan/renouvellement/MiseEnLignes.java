package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.DossierDeRenouvellement.AnneeComptee;
import fr.estran.bilan.renouvellement.DossierDeRenouvellement.TexteDit;
import fr.estran.bilan.renouvellement.LignesDeDossier.Ligne;
import fr.estran.bilan.renouvellement.LignesDeDossier.Rubrique;
import fr.estran.bilan.renouvellement.PosteRaconte.Episode;
import fr.estran.ville.equipe.Convention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A renewal file line by line, as it leaves the service. */
final class MiseEnLignes {

    private MiseEnLignes() {}

    static LignesDeDossier de(DossierDeRenouvellement dossier) {
        var convention = dossier.financement().convention();
        return new LignesDeDossier(Stream.of(
                        fiche(dossier).stream(),
                        dossier.postes().stream().flatMap(poste -> poste(poste, convention)),
                        dossier.annees().stream().flatMap(MiseEnLignes::annee),
                        dossier.annees().stream()
                                .filter(une -> une.annee().comptee() != null)
                                .map(MiseEnLignes::pasFait),
                        dossier.echeances().stream().map(une -> echeance(une, dossier)),
                        dossier.textes().stream().map(MiseEnLignes::texte))
                .flatMap(lignes -> lignes)
                .toList());
    }

    /** Who pays, for how long, for what. */
    static List<Ligne> fiche(DossierDeRenouvellement dossier) {
        var convention = dossier.financement().convention();
        var lignes = new ArrayList<>(List.of(
                Ligne.de(Rubrique.FICHE, "financeur", M.dire("fiche.financeur"), convention.financeur()),
                Ligne.de(Rubrique.FICHE, "dates", M.dire("fiche.dates"), convention.dates())));
        if (convention.postes() != null) {
            lignes.add(Ligne.de(
                    Rubrique.FICHE, "postes", M.dire("fiche.postes"), M.dire("nombre", "n", convention.postes())));
        }
        if (convention.montant() != null) {
            lignes.add(Ligne.de(
                    Rubrique.FICHE, "montant", M.dire("fiche.montant"), M.dire("euros", "n", convention.montant())));
        }
        var precedentes = dossier.financement().precedentes();
        if (!precedentes.isEmpty()) {
            lignes.add(Ligne.de(
                    Rubrique.FICHE,
                    "precedente",
                    M.dire("fiche.precedente"),
                    precedentes.getLast().dates()));
        }
        return lignes;
    }

    private static Stream<Ligne> poste(PosteRaconte raconte, Convention convention) {
        var poste = raconte.poste();
        return Stream.concat(
                Stream.of(Ligne.de(Rubrique.POSTES, poste.id().toString(), M.dire("ligne.poste"), poste.nom())),
                raconte.episodes().stream()
                        .map(episode -> new Ligne(
                                Rubrique.POSTES,
                                episode.titulaire() == null
                                        ? poste.id() + " " + episode.debut()
                                        : episode.titulaire().id().toString(),
                                poste.nom(),
                                episode.dit(),
                                fait(episode, convention))));
    }

    /** Until a day that is known, or the end of the agreement: not until the day on which one looks. */
    private static String fait(Episode episode, Convention convention) {
        var titulaire = episode.titulaire();
        var vacance = episode.vacance();
        return joindre(
                episode.debut(),
                episode.fin() == null ? convention.fin() : episode.fin(),
                titulaire == null ? null : titulaire.nom(),
                titulaire == null ? null : titulaire.part(),
                vacance == null ? null : vacance.pourquoi());
    }

    private static Stream<Ligne> annee(AnneeComptee une) {
        var chiffres = une.chiffres();
        var comptee = une.annee().comptee() != null;
        return Stream.of(
                chiffre(une, "chiffre.individuels", comptee ? MotsDeConvention.nombre(chiffres.individuels()) : null),
                chiffre(une, "chiffre.ateliers", comptee ? M.dire("nombre", "n", chiffres.ateliers()) : null),
                chiffre(
                        une,
                        "chiffre.participants",
                        comptee ? MotsDeConvention.nombre(chiffres.participants()) : null));
    }

    private static Ligne chiffre(AnneeComptee une, String quoi, @Nullable String nombre) {
        return Ligne.de(
                Rubrique.ACTIVITE,
                une.annee().periode().debut() + " " + quoi,
                M.dire("ligne.chiffre", "annee", une.annee().dite(), "quoi", M.dire(quoi)),
                nombre == null ? M.dire("rien") : nombre);
    }

    private static Ligne pasFait(AnneeComptee une) {
        var phrases = une.pasFait().phrases();
        return Ligne.de(
                Rubrique.PAS_FAIT,
                une.annee().periode().debut().toString(),
                une.annee().dite(),
                phrases.isEmpty() ? M.dire("pas_fait.rien") : String.join(" ", phrases));
    }

    /** That its day has come by now is no change. */
    private static Ligne echeance(Echeance une, DossierDeRenouvellement dossier) {
        return new Ligne(
                Rubrique.ATTENDU,
                une.id().toString(),
                M.dire("nature." + une.nature().code()),
                M.dire("ligne.attendu", "intitule", une.intitule(), "etat", une.etat(dossier.jour())),
                joindre(
                        une.nature().code(),
                        une.intitule(),
                        une.jour(),
                        montant(une.montant()),
                        une.faitLe(),
                        montant(une.recu())));
    }

    private static Ligne texte(TexteDit texte) {
        return new Ligne(
                Rubrique.TEXTES,
                texte.nom(),
                texte.titre(),
                texte.dit() == null ? M.dire("textes.manque") : texte.dit(),
                Objects.requireNonNullElse(texte.dit(), ""));
    }

    private static @Nullable String montant(@Nullable BigDecimal montant) {
        return montant == null ? null : montant.stripTrailingZeros().toPlainString();
    }

    private static String joindre(@Nullable Object... dits) {
        return Stream.of(dits)
                .map(dit -> Objects.requireNonNullElse(dit, "").toString())
                .collect(Collectors.joining("|"));
    }
}
