package fr.estran.socle.base;

import fr.estran.socle.base.VillesRepository.VilleConnue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A town into a service that serves others, and goes on serving them, where neither its name nor its address is taken. Its backup is first
 * put back aside, in a database of its own, where every rule is asked and where migrations bring it to the version of the service; from
 * there its rows come in.
 */
record Arrivee(
        Path archive,
        Description description,
        LieuDeLaBase lieu,
        @Nullable String hote,
        DoubleConsumer suivi) {

    private static final double A_COTE = 0.8;

    /** Nothing where there are no others: then it is put back as a whole database is. */
    Optional<ResultatRestauration> parmiLesAutres() throws IOException {
        try (var base = lieu.joindre()) {
            return TablesRepository.travailler(() -> {
                var connexion = base.connecter();
                if (connexion.isEmpty()) {
                    return Optional.empty();
                }
                try (var ouverte = connexion.get()) {
                    var autres = CopieRepository.estPreparee(ouverte)
                            ? new VillesRepository(ouverte).toutes()
                            : List.<VilleConnue>of();
                    return autres.isEmpty() ? Optional.empty() : Optional.of(arriver(ouverte, autres));
                }
            });
        }
    }

    private ResultatRestauration arriver(Connection la, List<VilleConnue> autres) throws IOException {
        var siennes = CopieRepository.migrations(la);
        if (!siennes.containsAll(ArchiveLue.migrations(archive))) {
            return new ResultatRestauration.VersionInconnue(description.priseLe());
        }
        var elle = ArchiveLue.ville(archive);
        var refus = refus(elle, autres);
        if (refus.isPresent()) {
            return refus.get();
        }
        var aCote = BinairesPostgres.aCote(lieu.dossier(), "arrivee");
        try {
            var dossier = Files.createDirectories(aCote).resolve("base");
            var seule = new RemiseEntiere(
                            archive, new LieuDeLaBase.Embarque(dossier), part -> suivi.accept(part * A_COTE))
                    .faire(false);
            if (!(seule instanceof ResultatRestauration.Faite)) {
                return seule;
            }
            try (var base = BaseEmbarquee.joindre(dossier)) {
                if (!Migrations.jouerSurDesLignes(
                        base.acces(), siennes, lieu.regles().pertesAgreees())) {
                    throw new IOException("the service was changed by a program that is newer than this one");
                }
                entrer(base, la, elle);
                return new ResultatRestauration.VilleArrivee(elle.nom(), description.priseLe());
            }
        } finally {
            BinairesPostgres.effacer(aCote);
        }
    }

    private void entrer(BaseEmbarquee seule, Connection la, VilleConnue elle) throws IOException {
        try (var source = CopieRepository.surLaBase(seule, elle.id()).orElseThrow()) {
            source.choisirLeMoment();
            new ArriveeRepository(la).recevoir(source, elle.id(), hote);
            suivi.accept(1);
        }
    }

    private Optional<ResultatRestauration> refus(VilleConnue elle, List<VilleConnue> autres) {
        var adresse = hote == null ? elle.hote() : hote;
        if (une(autres, autre -> autre.id().equals(elle.id())).isPresent()) {
            return Optional.of(new ResultatRestauration.VilleDejaLa(elle.nom()));
        }
        if (une(
                        autres,
                        autre -> autre.codeInsee().equals(elle.codeInsee())
                                && autre.nom().equals(elle.nom()))
                .isPresent()) {
            return Optional.of(new ResultatRestauration.NomPris(elle.nom()));
        }
        if (adresse == null) {
            return Optional.of(new ResultatRestauration.SansAdresse(elle.nom()));
        }
        return une(autres, autre -> autre.hote() == null)
                .<ResultatRestauration>map(autre -> new ResultatRestauration.SansAdresse(autre.nom()))
                .or(() -> une(autres, autre -> adresse.equals(autre.hote()))
                        .map(autre -> new ResultatRestauration.AdressePrise(adresse, autre.nom())));
    }

    private static Optional<VilleConnue> une(List<VilleConnue> villes, Predicate<VilleConnue> telle) {
        return villes.stream().filter(telle).findFirst();
    }
}
