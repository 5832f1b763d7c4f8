package fr.estran.programme.affiche;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.programme.affiche.Plaquette.Aide;
import fr.estran.programme.affiche.Plaquette.AuLieu;
import fr.estran.programme.affiche.Plaquette.Lieu;
import fr.estran.socle.commun.LieuId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper of before two venues were found to be one, as it is read after: whoever holds it goes to the same door.
 *
 * @param vers of each venue that was found to be another, that other
 */
record LieuxReunis(Map<LieuId, LieuId> vers) {

    Plaquette lire(Plaquette papier) {
        return new Plaquette(
                papier.trimestre(),
                papier.titre(),
                papier.service(),
                papier.telephone(),
                papier.site(),
                papier.inscription(),
                papier.genres(),
                papier.aides().stream().map(this::aide).toList(),
                papier.seances().stream()
                        .map(seance -> seance.auLieu(reste(seance.lieu())))
                        .toList(),
                lieux(papier.lieux()),
                papier.demandes());
    }

    private @Nullable LieuId reste(@Nullable LieuId lieu) {
        return lieu == null ? null : vers.getOrDefault(lieu, lieu);
    }

    private Aide aide(Aide aide) {
        var parLieu = aide.lieux().stream()
                .map(la -> new AuLieu(reste(la.id()), la.nom(), la.regles(), la.dates()))
                .collect(groupingBy(la -> Objects.requireNonNullElse(la.id(), la.nom()), LinkedHashMap::new, toList()));
        return new Aide(
                aide.genre(), parLieu.values().stream().map(LieuxReunis::unSeul).toList());
    }

    private static AuLieu unSeul(List<AuLieu> memes) {
        var regles =
                memes.stream().flatMap(la -> la.regles().stream()).distinct().toList();
        var dates = memes.stream().flatMap(la -> la.dates().stream()).toList();
        return new AuLieu(memes.getFirst().id(), memes.getFirst().nom(), regles, dates);
    }

    /** By the name that is left, where the paper gives both. */
    private List<Lieu> lieux(List<Lieu> imprimes) {
        var restent = new LinkedHashMap<LieuId, Lieu>();
        Stream.concat(
                        imprimes.stream().filter(lieu -> !vers.containsKey(lieu.id())),
                        imprimes.stream().filter(lieu -> vers.containsKey(lieu.id())))
                .map(lieu -> new Lieu(
                        vers.getOrDefault(lieu.id(), lieu.id()),
                        lieu.nom(),
                        lieu.adresse(),
                        lieu.acces(),
                        lieu.arret()))
                .forEach(lieu -> restent.putIfAbsent(lieu.id(), lieu));
        return List.copyOf(restent.values());
    }
}
