package fr.estran.commandes;

import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Bilans;
import fr.estran.bilan.rapport.Preparation.Piece;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.ResultatImport;
import fr.estran.echanges.dossiers.Suivi;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The report of a year from a folder of records, in a database of its own that is gone once it is made. */
final class BilanJetable {

    private final Supplier<ConfigurableApplicationContext> base;

    private BilanJetable(Supplier<ConfigurableApplicationContext> base) {
        this.base = base;
    }

    static BilanJetable dUneCommande(ServiceDemarre service) {
        return new BilanJetable(service::jetable);
    }

    /** In the process of a service that goes on meanwhile. @param application the one that this service is */
    public static BilanJetable aCoteDe(Class<?> application) {
        return new BilanJetable(new ServiceDemarre(application)::jetableACote);
    }

    /** How a folder comes in, and who is told of it. */
    interface Entree {

        ResultatImport importer(ApplicationContext contexte, Path dossier) throws IOException;
    }

    /** @return nothing where the records were refused, of which all errors were told, or tell nothing of that year */
    public Optional<List<Piece>> etablir(Path dossier, int annee, Suivi suivi) throws IOException {
        return etablir(
                dossier,
                annee,
                false,
                Acte.A_COMPLETER,
                (contexte, la) -> contexte.getBean(Importation.class).importer(la, suivi));
    }

    Optional<List<Piece>> etablir(Path dossier, int annee, boolean interne, Acte acte, Entree entree)
            throws IOException {
        try (var contexte = base.get()) {
            return switch (entree.importer(contexte, dossier)) {
                case ResultatImport.Refuse _ -> Optional.empty();
                case ResultatImport.Garde garde ->
                    lacune(contexte, garde.structure(), annee)
                            ? Optional.empty()
                            : Optional.of(dans(contexte, garde.structure(), annee, interne, acte));
            };
        }
    }

    /** Whether nothing was noted in that year; it is said. */
    private static boolean lacune(ApplicationContext contexte, StructureId structure, int annee) {
        var lacune = StructureCourante.auNomDe(
                structure, () -> contexte.getBean(Bilans.class).lacune(annee));
        lacune.ifPresent(System.err::println);
        return lacune.isPresent();
    }

    static List<Piece> dans(ApplicationContext contexte, StructureId structure, int annee, boolean interne, Acte acte) {
        var bilans = contexte.getBean(Bilans.class);
        return StructureCourante.auNomDe(structure, () -> {
            bilans.enPartie(annee).forEach(System.err::println);
            return bilans.etablir(annee, interne, acte);
        });
    }
}
