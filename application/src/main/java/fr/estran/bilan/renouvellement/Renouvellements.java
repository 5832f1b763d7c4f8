package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.DossierDeRenouvellement.AnneeComptee;
import fr.estran.bilan.renouvellement.DossierDeRenouvellement.Depuis;
import fr.estran.bilan.renouvellement.DossierDeRenouvellement.Formes;
import fr.estran.bilan.renouvellement.DossierDeRenouvellement.TexteDit;
import fr.estran.bilan.renouvellement.Echeance.Nature;
import fr.estran.bilan.statistiques.Nomenclature.Lexique;
import fr.estran.bilan.statistiques.Selection;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.equipe.ConventionId;
import fr.estran.ville.equipe.Financements;
import fr.estran.ville.equipe.Financements.Financement;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the renewal file of an agreement, as it stands today. */
@Service
@Transactional(readOnly = true)
class Renouvellements {

    private final Financements financements;
    private final Statistiques statistiques;
    private final EcheanceRepository echeances;
    private final DossierRemisRepository remis;
    private final Clock horloge;

    Renouvellements(
            Financements financements,
            Statistiques statistiques,
            EcheanceRepository echeances,
            DossierRemisRepository remis,
            Clock horloge) {
        this.financements = financements;
        this.echeances = echeances;
        this.remis = remis;
        this.statistiques = statistiques;
        this.horloge = horloge;
    }

    /** @param remis those that were handed over, the last first */
    record Suivi(DossierDeRenouvellement dossier, List<DossierRemis> remis) {}

    DossierDeRenouvellement lire(ConventionId id) {
        return suivre(id).dossier();
    }

    Suivi suivre(ConventionId id) {
        var dossier = rassembler(id);
        var connus = remis.de(id);
        return new Suivi(
                connus.stream()
                        .findFirst()
                        .map(dernier -> dossier.avecDepuis(new Depuis(
                                dernier.remisLe(), CeQuiAChange.entre(dernier.lignes(), MiseEnLignes.de(dossier)))))
                        .orElse(dossier),
                connus);
    }

    private DossierDeRenouvellement rassembler(ConventionId id) {
        var jour = LocalDate.now(horloge);
        var financement = financements.lire(id);
        var convention = financement.convention();
        var releves = statistiques.releves();
        var annees = Stream.concat(financement.precedentes().stream(), Stream.of(convention))
                .flatMap(une -> AnneeDeConvention.de(une, releves, jour).stream())
                .map(this::compter)
                .toList();
        return new DossierDeRenouvellement(
                financement,
                jour,
                annees,
                financement.postes().stream()
                        .map(poste -> PosteRaconte.de(poste, convention, jour))
                        .toList(),
                changements(annees),
                avertissements(financement, annees, releves, jour, echeances.de(id)),
                echeances.de(id),
                textes(echeances.textes(id)),
                formes(statistiques.lexique()),
                null);
    }

    private static List<TexteDit> textes(Champs dits) {
        return DescriptionDesTextes.TEXTE.champs().stream()
                .map(champ -> new TexteDit(champ.nom(), M.dire(champ.cle()), dits.un(champ.nom())))
                .toList();
    }

    private AnneeComptee compter(AnneeDeConvention annee) {
        var comptee = annee.comptee();
        if (comptee == null) {
            return new AnneeComptee(annee, ChiffresDeConvention.AUCUN, PasFait.RIEN);
        }
        var chiffres = statistiques.comptes(comptee, Selection.AUCUNE).tous();
        return new AnneeComptee(annee, ChiffresDeConvention.de(chiffres), PasFait.de(chiffres));
    }

    /** Between the two last years that may be compared, if they follow each other. */
    private static List<String> changements(List<AnneeComptee> annees) {
        for (int i = annees.size() - 1; i > 0; i--) {
            var derniere = annees.get(i);
            var avant = annees.get(i - 1);
            if (derniere.comparableA(avant)) {
                return Stream.of(
                                changement("chiffre.individuels", derniere, avant, ChiffresDeConvention::individuels),
                                changement("chiffre.ateliers", derniere, avant, ChiffresDeConvention::ateliers),
                                changement("chiffre.participants", derniere, avant, ChiffresDeConvention::participants))
                        .flatMap(Optional::stream)
                        .toList();
            }
        }
        return List.of();
    }

    private static Optional<String> changement(
            String quoi, AnneeComptee annee, AnneeComptee avant, ToIntFunction<ChiffresDeConvention> figure) {
        int maintenant = figure.applyAsInt(annee.chiffres());
        int alors = figure.applyAsInt(avant.chiffres());
        return MotsDeConvention.tait(maintenant) || MotsDeConvention.tait(alors)
                ? Optional.empty()
                : Optional.of(M.dire(
                        "changement",
                        "quoi",
                        M.dire(quoi),
                        "n",
                        maintenant,
                        "avant",
                        alors,
                        "ecart",
                        Math.abs(maintenant - alors),
                        "sens",
                        maintenant > alors ? "plus" : maintenant < alors ? "moins" : "autant",
                        "du",
                        Jours.sansSemaine(annee.annee().periode().debut()),
                        "au",
                        Jours.sansSemaine(annee.annee().dernierJour())));
    }

    private static List<String> avertissements(
            Financement financement,
            List<AnneeComptee> annees,
            Optional<Periode> releves,
            LocalDate jour,
            List<Echeance> echeances) {
        var dits = new ArrayList<String>();
        var convention = financement.convention();
        if (convention.retiree()) {
            dits.add(M.dire("averti.retiree"));
        }
        if (financement.postes().isEmpty()) {
            dits.add(M.dire("averti.sans_poste"));
        } else if (convention.postes() != null
                && convention
                                .postes()
                                .compareTo(
                                        BigDecimal.valueOf(financement.postes().size()))
                        != 0) {
            dits.add(M.dire(
                    "averti.postes",
                    "finances",
                    convention.postes(),
                    "notes",
                    financement.postes().size()));
        }
        if (releves.isEmpty()) {
            dits.add(M.dire("averti.sans_releve"));
        } else if (annees.stream()
                .anyMatch(une -> !une.annee().periode().debut().isAfter(jour)
                        && !une.annee().periode().couverteDepuis(releves.get().debut()))) {
            dits.add(M.dire(
                    "averti.releves", "jour", Jours.sansSemaine(releves.get().debut())));
        }
        var versements = echeances.stream()
                .filter(une -> une.nature() == Nature.VERSEMENT && une.montant() != null)
                .map(Echeance::montant)
                .reduce(BigDecimal::add);
        if (convention.montant() != null
                && versements
                        .filter(somme -> somme.compareTo(convention.montant()) != 0)
                        .isPresent()) {
            dits.add(M.dire("averti.versements", "somme", versements.get(), "montant", convention.montant()));
        }
        return dits;
    }

    private static Formes formes(Lexique lexique) {
        return new Formes(
                enumerer(lexique, TypeDAction::unParUn), enumerer(lexique, type -> !type.unParUn()), lexique.formes());
    }

    private static String enumerer(Lexique lexique, Predicate<TypeDAction> quels) {
        var noms = TypeDAction.tous(quels).stream()
                .map(type -> lexique.formes().de(type).recit().pluriel())
                .toList();
        return M.dire(
                "enumeration", "debut", String.join(", ", noms.subList(0, noms.size() - 1)), "fin", noms.getLast());
    }
}
