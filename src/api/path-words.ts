/**
 * Words of the API paths, in their documented letter case; a path template contains only these. Sources: defender-docs
 * `defender-endpoint/api/`, `defender-xdr/`; microsoft-graph-docs `api-reference` (security API overview).
 */
const WORDS = `
  api security beta $batch $metadata $count $ref $value me tenants stats alerts alerts_v2 incidents comments

  advancedqueries advancedhunting run createAlertByReference batchUpdate domains files ips users user logonusers
  machines machine machineactions machineReferences relatedMachines investigations indicators import batchDelete
  libraryfiles score exposureScore configurationScore byMachineGroups
  software distribution vulnerabilities machinesVulnerabilities recommendations remediationTasks getMissingKbs
  findbyip findbytag addOrRemoveTagForMultipleMachines tags setDeviceValue
  isolate unisolate contain uncontain restrictCodeExecution unrestrictCodeExecution runAntiVirusScan
  collectInvestigationPackage offboard stopAndQuarantineFile startInvestigation initiateInvestigation runliveresponse
  setCriticality cancel getPackageUri getLiveResponseResultDownloadLink
  secureConfigurationsAssessmentByMachine secureConfigurationsAssessmentExport
  softwareInventoryByMachine softwareInventoryExport softwareInventoryNoProductCodeByMachine
  softwareInventoryNonCpeExport softwareVulnerabilitiesByMachine softwareVulnerabilitiesExport
  softwareVulnerabilityChangesByMachine browserExtensionsInventoryByMachine browserExtensionsInventoryExport
  browserExtensions permissionsInfo certificateAssessmentByMachine certificateAssessmentExport
  baselineComplianceAssessmentByMachine baselineComplianceAssessmentExport baselineProfiles baselineConfigurations
  hardwareFirmwareInventoryByMachine hardwareFirmwareInventoryExport infoGatheringExport
  deviceAvInfo infoGathering deviceAuthenticatedScanDefinitions deviceAuthenticatedScanAgents batchDeleteScans
  getScanHistoryByScanDefinitionId getScanHistoryBySessionId dataExportSettings

  secureScores secureScoreControlProfiles securityActions cancelSecurityAction tiIndicators submitTiIndicators
  updateTiIndicators deleteTiIndicators deleteTiIndicatorsByExternalId runHuntingQuery threatIntelligence
  articles articleIndicators intelProfiles intelligenceProfiles intelligenceProfileIndicators hosts hostComponents
  hostCookies hostPairs hostPorts hostSslCertificates hostTrackers components cookies hostPairs childHostPairs
  parentHostPairs ports reputation sslCertificates subdomains trackers passiveDns passiveDnsReverse passiveDnsRecords
  whois whoisRecords whoisHistoryRecords history relatedHosts vulnerabilityComponents
  cases ediscoveryCases collaboration analyzedEmails remediate rules detectionRules threatSubmission emailThreats
  urlThreats fileThreats emailThreatSubmissionPolicies attackSimulation simulations simulationAutomations trainings
  payloads landingPages loginPages identities healthIssues sensors sensorCandidates identityAccounts
  labels auditLog queries records triggers triggerTypes informationProtection subjectRightsRequests
`;

/** Documented form of a word by its lower-case form. */
export const PATH_WORDS: ReadonlyMap<string, string> = new Map(
  WORDS.trim()
    .split(/\s+/)
    .map((word) => [word.toLowerCase(), word]),
);
