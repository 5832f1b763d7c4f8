package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person made of a section.
 *
 * @param titre stands for its own, or is the title of a section that was added
 * @param texte stands for the generated words; empty, there are none. Tables and charts stay, unless they are left out
 * @param complement comes after them
 * @param reponses by the key of its {@link Question}, what only a person knew
 * @param omise whether the section is left out
 * @param sans the captions of the tables and charts that are left out
 * @param photos come last, in their order
 */
public record Redaction(
        @Nullable String titre,
        @Nullable String texte,
        @Nullable String complement,
        SequencedMap<String, String> reponses,
        boolean omise,
        Set<String> sans,
        List<Photographie> photos) {

    public static final Redaction AUCUNE = new Redaction(null, null, null, new TreeMap<>(), false, Set.of(), List.of());

    public Redaction {
        titre = titre == null || titre.isBlank() ? null : titre.strip();
        texte = texte == null ? null : texte.strip();
        complement = complement == null || TexteLibre.vide(complement) ? null : complement;
        var dites = new TreeMap<>(reponses);
        dites.values().removeIf(String::isBlank);
        reponses = Collections.unmodifiableSequencedMap(dites);
        sans = Set.copyOf(sans);
        photos = List.copyOf(photos);
    }

    public Redaction ecrite(@Nullable String autreTexte, @Nullable String autreComplement) {
        return new Redaction(titre, autreTexte, autreComplement, reponses, omise, sans, photos);
    }

    public Redaction titree(@Nullable String autre) {
        return new Redaction(autre, texte, complement, reponses, omise, sans, photos);
    }

    public Redaction repondue(SequencedMap<String, String> autres) {
        return new Redaction(titre, texte, complement, autres, omise, sans, photos);
    }

    public Redaction omise(boolean autre) {
        return new Redaction(titre, texte, complement, reponses, autre, sans, photos);
    }

    public Redaction sans(Set<String> autres) {
        return new Redaction(titre, texte, complement, reponses, omise, autres, photos);
    }

    public Redaction illustree(List<Photographie> autres) {
        return new Redaction(titre, texte, complement, reponses, omise, sans, autres);
    }

    /** Nobody wrote in it. */
    public boolean vide() {
        return texte == null && complement == null && reponses.isEmpty();
    }

    /** All that a person wrote, to be looked through. */
    public String mots() {
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(titre, texte, complement).flatMap(Stream::ofNullable),
                                reponses.values().stream(),
                                photos.stream().flatMap(photo -> photo.mots().stream()))
                        .flatMap(mots -> mots)
                        .toList());
    }

    List<Bloc> appliquer(List<Bloc> generes, Citations citations) {
        var blocs = new ArrayList<Bloc>();
        if (texte != null) {
            lire(texte, citations).forEach(blocs::add);
        }
        generes.stream()
                .filter(bloc -> texte == null || !TexteLibre.reecrit(bloc))
                .filter(bloc -> !sans.contains(TexteLibre.legende(bloc)))
                .forEach(blocs::add);
        reponses.values().forEach(reponse -> lire(reponse, citations).forEach(blocs::add));
        if (complement != null) {
            lire(complement, citations).forEach(blocs::add);
        }
        photos.forEach(photo -> blocs.add(photo.bloc()));
        return blocs;
    }

    private static Stream<Bloc> lire(String texte, Citations citations) {
        return TexteLibre.vide(texte)
                ? Stream.of()
                : TexteLibre.lire(texte).stream().flatMap(citations::lire);
    }
}
