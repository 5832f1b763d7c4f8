package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.toSet;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which files need a table in which their rows wait: those of the folder, those that may be named without a row, and those that these,
 * or what is asked about them, speak of. A folder holds some of a hundred, and each table costs as much as the rows of a small town.
 */
@Component
record DepotsUtiles(List<Porte> portes) {

    private static final Pattern DEPOT = Pattern.compile("\\bdepot_([a-z0-9_]+)");

    List<Fichier> de(DossierOuvert dossier) {
        var noms = new HashSet<String>();
        dossier.tous().stream()
                .filter(fichier -> dossier.contient(fichier) || fichier.implicite() || fichier.seulementLu())
                .forEach(fichier -> {
                    noms.add(fichier.nom());
                    fichier.colonnes().stream()
                            .flatMap(colonne -> Stream.ofNullable(colonne.renvoi()))
                            .forEach(renvoi -> noms.add(renvoi.fichier()));
                });
        portes.forEach(porte -> noms.addAll(porte.lusEnConcluant()));
        controles(dossier).forEach(controle -> noms.addAll(nommes(controle.sql())));
        egards(dossier).forEach(condition -> noms.addAll(nommes(condition)));
        return dossier.tous().stream()
                .filter(fichier -> noms.contains(fichier.nom()))
                .toList();
    }

    /** A file that the folder does not hold has no row that could be at fault. */
    List<Controle> controles(DossierOuvert dossier) {
        return portes.stream()
                .flatMap(porte -> porte.controles().stream())
                .filter(controle -> dossier.contient(dossier.fichier(controle.fichier())))
                .toList();
    }

    private static Stream<String> egards(DossierOuvert dossier) {
        return Stream.of(dossier.egards().attendues(), dossier.egards().acquises())
                .flatMap(conditions -> conditions.values().stream());
    }

    private static Set<String> nommes(String sql) {
        return DEPOT.matcher(sql)
                .results()
                .map((MatchResult trouve) -> trouve.group(1))
                .collect(toSet());
    }
}
