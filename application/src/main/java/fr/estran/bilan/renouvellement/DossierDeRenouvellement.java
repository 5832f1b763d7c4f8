package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.Echeance.Nature;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.equipe.ConventionId;
import fr.estran.ville.equipe.Financements.Financement;
import fr.estran.ville.themes.FormesDAide;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of an agreement to whoever pays.
 *
 * @param annees of the agreements that it goes on from, then its own
 * @param formes what the town calls the kinds of help that figures add up
 * @param depuis null where none was handed over
 */
public record DossierDeRenouvellement(
        Financement financement,
        LocalDate jour,
        List<AnneeComptee> annees,
        List<PosteRaconte> postes,
        List<String> changements,
        List<String> avertissements,
        List<Echeance> echeances,
        List<TexteDit> textes,
        Formes formes,
        @Nullable Depuis depuis) {

    /** A year with what was done in it. */
    public record AnneeComptee(AnneeDeConvention annee, ChiffresDeConvention chiffres, PasFait pasFait) {

        /** Of both all is known, and they are as long as each other. */
        boolean comparableA(AnneeComptee autre) {
            return annee.complete() && autre.annee.complete() && !annee.courte() && !autre.annee.courte();
        }
    }

    /** What the service says under one heading; null as long as it has said nothing. */
    public record TexteDit(
            String nom, String titre, @Nullable String dit) {}

    /** What has changed since the last one that was handed over. */
    public record Depuis(LocalDate remisLe, List<String> changements) {

        public Depuis {
            changements = List.copyOf(changements);
        }

        public String titre() {
            return M.dire("change.titre", "jour", Jours.sansSemaine(remisLe));
        }
    }

    /** Kinds of help as the team says them, in a list. */
    public record Formes(String individuelles, String collectives, FormesDAide noms) {

        public String nom(TypeDAction type) {
            return noms.de(type).equipe().titreAuPluriel();
        }
    }

    public DossierDeRenouvellement {
        annees = List.copyOf(annees);
        postes = List.copyOf(postes);
        changements = List.copyOf(changements);
        avertissements = List.copyOf(avertissements);
        echeances = List.copyOf(echeances);
        textes = List.copyOf(textes);
    }

    DossierDeRenouvellement avecDepuis(Depuis dernier) {
        return new DossierDeRenouvellement(
                financement, jour, annees, postes, changements, avertissements, echeances, textes, formes, dernier);
    }

    public List<Echeance> echeances(Nature nature) {
        return echeances.stream().filter(une -> une.nature() == nature).toList();
    }

    /** What payments make together: awaited, and come in. */
    public String versements() {
        var attendu = echeances(Nature.VERSEMENT).stream()
                .map(Echeance::montant)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var recu = echeances(Nature.VERSEMENT).stream().map(Echeance::recu).reduce(BigDecimal.ZERO, BigDecimal::add);
        return M.dire("versements", "attendu", attendu, "recu", recu);
    }

    /** Its own, without those that it goes on from. */
    public List<AnneeComptee> siennes() {
        return annees.stream()
                .filter(une -> une.annee().convention().id().equals(convention()))
                .toList();
    }

    private ConventionId convention() {
        return financement.convention().id();
    }
}
