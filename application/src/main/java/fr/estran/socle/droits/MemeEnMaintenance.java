package fr.estran.socle.droits;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is sent is answered though the town is read only: it merely reads, it signs somebody in, it ends that state; or it is a no
 * to messages, which the law has taken at any moment and a mail program says once (ADR 0129).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MemeEnMaintenance {}
