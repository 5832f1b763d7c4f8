package fr.estran.socle.travaux;

import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Something that somebody asked for, which is being done or was. */
public final class Travail {

    /** Before that, what is left cannot be told from what is done. */
    private static final double ASSEZ_POUR_PREVOIR = 0.04;

    private final TravailId id = TravailId.nouveau();
    private final StructureId structure;
    private final CompteId par;
    private final String nom;
    private final String titre;
    private final Lien retour;
    private final Instant demande;
    private final CompletableFuture<Reponse> reponse = new CompletableFuture<>();
    private volatile @Nullable Instant commence;
    private volatile String etape = "";
    private volatile double part;

    Travail(Identite qui, String titre, Lien retour, Instant demande) {
        this.structure = qui.structure();
        this.par = qui.compte();
        this.nom = qui.nom();
        this.titre = titre;
        this.retour = retour;
        this.demande = demande;
    }

    public String adresse() {
        return "/travaux/" + id.valeur();
    }

    /** What is done, without a name. */
    public String titre() {
        return titre;
    }

    /** Of whoever asked for it. */
    public String nom() {
        return nom;
    }

    public Instant demande() {
        return demande;
    }

    /** What begins last, in words; empty before the first. */
    public String etape() {
        return etape;
    }

    public int pourcent() {
        return (int) (part * 100);
    }

    public boolean attend() {
        return commence == null;
    }

    public boolean fini() {
        return reponse.isDone();
    }

    public boolean rate() {
        return reponse.isCompletedExceptionally();
    }

    /** Where what it gave is found. */
    public Lien retour() {
        return retour;
    }

    TravailId id() {
        return id;
    }

    CompletableFuture<Reponse> reponse() {
        return reponse;
    }

    boolean de(StructureId autre) {
        return structure.equals(autre);
    }

    boolean de(CompteId autre) {
        return par.equals(autre);
    }

    void commencer(Instant quand) {
        commence = quand;
    }

    void dire(String dite) {
        etape = dite;
    }

    /** What was done is not undone before the eyes of whoever waits. */
    void avancer(double autre) {
        part = Math.max(part, Math.min(autre, 1));
    }

    /** As the first part went, so the rest will; null as long as that says nothing. */
    @Nullable Duration reste(Instant maintenant) {
        var depuis = commence;
        return depuis == null || part < ASSEZ_POUR_PREVOIR
                ? null
                : Duration.ofMillis((long) (Duration.between(depuis, maintenant).toMillis() * (1 - part) / part));
    }
}
