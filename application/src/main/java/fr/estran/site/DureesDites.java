package fr.estran.site;

import java.util.List;

/** How long what is known of people is kept, as whoever keeps it says it to them. */
public interface DureesDites {

    /** A sentence each. */
    List<String> durees();

    /** In one sentence, read aloud before something is noted. */
    String auTelephone();
}
