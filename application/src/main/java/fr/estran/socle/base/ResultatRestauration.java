package fr.estran.socle.base;

import java.nio.file.Path;
import java.time.Instant;

/** What became of a backup that was to be put back: unless it is {@link Faite}, nothing was. */
public sealed interface ResultatRestauration {

    record Faite(LieuDeLaBase lieu, Instant priseLe) implements ResultatRestauration {}

    /** A town among others. */
    record VilleArrivee(String nom, Instant priseLe) implements ResultatRestauration {}

    /** Cut short, altered by one byte or more, or no backup at all. */
    record FichierAbime(Path fichier) implements ResultatRestauration {}

    /** It is encrypted, and the settings give no phrase. */
    record PhraseAttendue(Path fichier) implements ResultatRestauration {}

    /** Encrypted behind another phrase, or altered. */
    record AutrePhrase(Path fichier) implements ResultatRestauration {}

    /** Of the files of the server, as older versions of the program made it: with what was erased still in them. */
    record AncienneForme(Instant priseLe) implements ResultatRestauration {}

    /** Made by a version of the program that is newer than this one. */
    record VersionInconnue(Instant priseLe) implements ResultatRestauration {}

    record DossierOccupe(Path dossier) implements ResultatRestauration {}

    /** @param villes how many; none where what is there is not ours */
    record BaseOccupee(long villes) implements ResultatRestauration {}

    /** An outside database is put back while nobody uses it. */
    record ServiceEnMarche() implements ResultatRestauration {}

    /** A town comes in once. */
    record VilleDejaLa(String nom) implements ResultatRestauration {}

    /** Another town there has the same code and the same name. */
    record NomPris(String nom) implements ResultatRestauration {}

    record AdressePrise(String hote, String nom) implements ResultatRestauration {}

    /** Among several, each town has an address of its own. */
    record SansAdresse(String nom) implements ResultatRestauration {}
}
